//! Where a parcel comes from and where it goes, and what lies between.

use super::Case;
use crate::codes;
use crate::codes::country::{Country, letters};
use crate::day::Day;
use crate::dictionary::{self, Role, party};
use crate::model::{Declaration, Field, Object};
use crate::options::Options;
use crate::profiles::{self, Profile};
use crate::reads::{self, Read};
use crate::territories::{self, Address, Area, Border, Location};

/// Where a parcel comes from and where it goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Route {
    destination: Option<[u8; 2]>,
    export: Option<[u8; 2]>,
    profile: Option<&'static Profile>,
    place: Option<Location>,
    origin: Option<Location>,
    border: Border,
}

impl Route {
    pub(super) fn of(declaration: Declaration<'_>, options: &Options) -> Self {
        let country_of = |party: Option<Object<'_>>| country(party?.get(party::ADDRESS_COUNTRY));
        let destination = country(declaration.get(dictionary::declaration::SHIPMENT_DESTINATION))
            .or_else(|| country_of(declaration.stand_in(Role::Consignee)))
            .or_else(|| country_of(declaration.party(Role::Importer)))
            .or_else(|| options.to.as_deref().and_then(|to| letters(to.as_bytes())));
        let export = country(declaration.get(dictionary::declaration::SHIPMENT_EXPORT_COUNTRY))
            .or_else(|| country_of(declaration.stand_in(Role::Consignor)));
        let place = location(destination, declaration.stand_in(Role::Consignee), options.on);
        let origin = location(export, declaration.stand_in(Role::Consignor), options.on);
        let border = place.zip(origin).map_or(Border::Unknown, |(there, here)| here.border(&there));
        let state = place.and_then(|there| there.profile());
        let profile = state.and_then(|state| profiles::of_state(state, options.on?));
        Self { destination, export, profile, place, origin, border }
    }
}

impl Case<'_> {
    /// The country of destination, ISO 3166-1 alpha-2 in capitals, as far as it is known.
    pub(crate) fn destination(&self) -> Option<[u8; 2]> {
        reads::record(Read::Route);
        self.route.destination
    }

    /// The destination as text.
    pub(crate) fn to(&self) -> Option<&str> {
        reads::record(Read::Route);
        self.route.destination.as_ref().and_then(|code| std::str::from_utf8(code).ok())
    }

    /// Whether the code of the destination is that of a place: XX is not.
    pub(crate) fn is_to_place(&self) -> bool {
        self.destination().and_then(codes::country::of_letters).is_some_and(Country::is_of_place)
    }

    /// The country of export, ISO 3166-1 alpha-2 in capitals, as far as it is known.
    pub(crate) fn export(&self) -> Option<[u8; 2]> {
        reads::record(Read::Route);
        self.route.export
    }

    /// The country of export as text.
    pub(crate) fn export_code(&self) -> Option<&str> {
        reads::record(Read::Route);
        self.route.export.as_ref().and_then(|code| std::str::from_utf8(code).ok())
    }

    /// Where the parcel is sent from, as conditions of a profile name it: a territory outside the customs area of its state
    /// by its own code, where it has one.
    pub(crate) fn sent_from(&self) -> Option<&str> {
        let outside = self.origin().filter(|from| from.territory.is_some_and(|there| !there.in_customs_union));
        outside.and_then(Location::own_code).or(self.export_code())
    }

    /// What the destination asks and grants, where both it and the day are known.
    pub(crate) fn profile(&self) -> Option<&'static Profile> {
        reads::record(Read::Route);
        self.route.profile
    }

    /// Where the parcel goes, as far as is known.
    pub(crate) fn place(&self) -> Option<&Location> {
        reads::record(Read::Route);
        self.route.place.as_ref()
    }

    /// Where the parcel comes from, as far as is known.
    pub(crate) fn origin(&self) -> Option<&Location> {
        reads::record(Read::Route);
        self.route.origin.as_ref()
    }

    /// What lies between the two.
    pub(crate) fn border(&self) -> Border {
        reads::record(Read::Route);
        self.route.border
    }

    /// Whether the parcel goes to a territory with taxes of its own, of which the profile says nothing.
    pub(crate) fn is_taxed_elsewhere(&self) -> bool {
        self.place().is_some_and(|place| place.taxed_elsewhere().is_some())
    }

    /// Whether what comes in where the parcel goes bears the VAT of an area.
    pub(crate) fn is_to_vat_area(&self, area: Area) -> bool {
        self.place().is_some_and(|there| there.import_vat() == area)
    }

    /// Whether both places are known well enough to say that nothing lies between them. Parts of some countries are outside
    /// their customs or tax area, and only a postcode or subdivision tells; China has zones without postcodes of their own.
    pub(crate) fn is_sure_of_places(&self) -> bool {
        let is_sure = |place: Option<&Location>, code: Option<[u8; 2]>, role: Role| {
            let (Some(place), Some(code)) = (place, code) else { return false };
            let party = self.declaration.stand_in(role);
            let postcode = party.and_then(|party| party.get(party::ADDRESS_POSTCODE).text());
            place.territory.is_some() || code != *b"CN" && !territories::may_contain(code, postcode)
        };
        is_sure(self.origin(), self.export(), Role::Consignor)
            && is_sure(self.place(), self.destination(), Role::Consignee)
    }

    /// Whether the goods are declared at destination, for duty or for tax, as far as is known.
    pub(crate) fn is_import(&self) -> bool {
        !matches!(self.border(), Border::Inside | Border::IrishSea)
    }

    /// Whether the goods come into the destination's customs area from outside, as far as is known. Between a state and
    /// its territory with a VAT of its own goods are declared as well, but they are on the market already.
    pub(crate) fn is_from_outside(&self) -> bool {
        matches!(self.border(), Border::Unknown | Border::Customs)
    }

    /// Whether goods are declared though no customs border lies between: what goes between the United States and Puerto Rico
    /// is counted (15 CFR 30.2).
    pub(crate) fn is_counted_within(&self) -> bool {
        let is_island = |place: Option<&Location>| place.and_then(Location::own_code) == Some("PR");
        self.border() == Border::Inside && is_island(self.origin()) != is_island(self.place())
    }

    /// Whether it goes from Heligoland into the EU, which grants gifts from there no relief: the island lies outside the
    /// customs area, but isn't a third country.
    pub(crate) fn is_from_heligoland(&self) -> bool {
        let is_from_island =
            self.origin().and_then(|from| from.territory).is_some_and(|from| from.name == "Heligoland");
        is_from_island && self.place().is_some_and(|there| there.customs() == Area::Eu)
    }
}

/// Where a party's address lies, where it is in that country or in a territory of its state; else what the country alone
/// says.
fn location(code: Option<[u8; 2]>, party: Option<Object<'_>>, on: Option<Day>) -> Option<Location> {
    let code = code?;
    let home = party.and_then(|party| country(party.get(party::ADDRESS_COUNTRY)));
    let text = |slot| party.and_then(|party| party.get(slot).text());
    let address = || Address {
        postcode: text(party::ADDRESS_POSTCODE),
        subdivision: text(party::ADDRESS_SUBDIVISION),
        city: text(party::ADDRESS_CITY),
    };
    if home == Some(code) {
        return Some(Location::of(code, address(), on));
    }
    let place = Location::of(code, Address::default(), on);
    // A parcel for the Canary Islands may be said to go to Spain while the address says IC.
    let nearer = home.filter(|_| place.territory.is_none()).map(|home| Location::of(home, address(), on));
    Some(nearer.filter(|nearer| nearer.territory.is_some() && nearer.state == code).unwrap_or(place))
}

/// The country that a field names: two letters of either case, or another way of writing it.
pub(crate) fn country(field: Field<'_>) -> Option<[u8; 2]> {
    letters(field.bytes()).or_else(|| letters(codes::country::alias(field.text()?)?.as_bytes()))
}

/// The code of the country that a field names, where the list of countries has it.
pub(crate) fn country_code(field: Field<'_>) -> Option<&'static str> {
    country(field).and_then(codes::country::of_letters).map(Country::code)
}
