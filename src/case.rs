//! A declaration with everything it is judged by.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::at::Place;
use crate::codes;
use crate::codes::currency::{self, Currency};
use crate::codes::hs::{self, Edition, FIRST_DAY};
use crate::day::Day;
use crate::dictionary::{self, Class, Kind, NOT_IN_MESSAGE, Owner, Role, Slot, WHOLE, party, tax_id};
use crate::digest;
use crate::exports;
use crate::messages::Language;
use crate::model::{Declaration, Field, Node, Note, Object, RecordId};
use crate::options::{ActorFilter, Dataset, Misuse, Options};
use crate::profiles::{self, Days, Demand, Goods, Profile, RecipientNumber, Situation, as_of};
use crate::purpose::{self, papers};
use crate::reads::{self, Read};
use crate::sums::{Money, Sums};
use crate::territories::{self, Address, Area, Border, Location};
use crate::words::{Pool, Tokens, names};

/// A declaration, the day, the destination and the dataset: what every rule is given.
#[derive(Debug)]
pub(crate) struct Case<'a> {
    /// The declaration.
    pub(crate) declaration: Declaration<'a>,
    /// The caller's options.
    pub(crate) options: &'a Options,
    /// The dataset by which it is judged.
    pub(crate) dataset: Dataset,
    /// What the message lacks that would be made of it; of JSON judged as a message.
    pub(crate) lacks: Vec<Note>,
    /// Whether it was merged from a shopper's and a seller's part, so that no text has its lines.
    pub(crate) is_merged: bool,
    part: Part,
    nature: Option<&'a str>,
    relationship: Option<&'a str>,
    mode: Option<&'a str>,
    route: Route,
    sums: OnceCell<Sums>,
    seller_keys: OnceCell<Vec<String>>,
    numbers: RefCell<Vec<Number>>,
    /// By record: which of the first objects were asked whether they may be a firm, and which of them may, a bit each.
    firms: Cell<[u64; 2]>,
    /// Which questions were asked, and to which the answer is yes, a bit each.
    answers: Cell<[u8; 2]>,
    /// The code that a currency was looked up by last. Nearly all amounts of a declaration are in one.
    currency: Cell<Option<([u8; 3], Currency)>>,
    words: RefCell<Pool>,
}

/// A scheme of tax numbers, and the first number of it, if one is given.
type Number = (&'static str, Option<RecordId>);

/// What is asked of the declaration as a whole for each of its items, or of the findings on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Whether the destination wants more than six digits of a code.
    AreDigitsWanted,
    /// Whether it asks for product identifiers.
    AreIdentifiersAskedFor,
    /// Whether there is a number of a scheme that isn't for all goods.
    HasNarrowScheme,
    /// Whether the amounts of all items may be repeated.
    AreAmountsShown,
}

/// Which part of a declaration is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// What the shopper fills in.
    Shopper,
    /// What the seller fills in.
    Seller,
    /// Both together.
    Consignment,
}

impl<'a> Case<'a> {
    pub(crate) fn new(declaration: Declaration<'a>, options: &'a Options, dataset: Dataset) -> Self {
        Self::with(declaration, options, dataset, Route::of(declaration, options))
    }

    fn with(declaration: Declaration<'a>, options: &'a Options, dataset: Dataset, route: Route) -> Self {
        let text = |slot| declaration.get(slot).text();
        let part = match text(dictionary::declaration::PART) {
            Some("shopper") => Part::Shopper,
            Some("seller") => Part::Seller,
            _ => Part::Consignment,
        };
        Self {
            declaration,
            options,
            dataset,
            part,
            nature: text(dictionary::declaration::TRANSACTION_NATURE),
            relationship: text(dictionary::declaration::TRANSACTION_RELATIONSHIP),
            mode: text(dictionary::declaration::SHIPMENT_MODE),
            lacks: Vec::new(),
            is_merged: false,
            route,
            sums: OnceCell::new(),
            seller_keys: OnceCell::new(),
            numbers: RefCell::new(Vec::new()),
            firms: Cell::default(),
            answers: Cell::default(),
            currency: Cell::default(),
            words: RefCell::new(Pool::new()),
        }
    }

    /// The case of a declaration that is kept, with what is known of it.
    pub(crate) fn again(declaration: Declaration<'a>, options: &'a Options, dataset: Dataset, known: &Known) -> Self {
        let route = known.route.unwrap_or_else(|| Route::of(declaration, options));
        let mut case = Self::with(declaration, options, dataset, route);
        if let Some(sums) = known.sums {
            case.sums = sums.into();
        }
        case.words.get_mut().go_on(known.number, declaration.source);
        case
    }

    /// The day the goods are declared at destination.
    pub(crate) fn on(&self) -> Option<Day> {
        self.options.on
    }

    /// Whether the day is before that from which a list has had a code.
    pub(crate) fn is_before(&self, first: Option<Day>) -> bool {
        first.zip(self.on()).is_some_and(|(first, on)| on < first)
    }

    /// The days by which dated law is looked up.
    pub(crate) fn days(&self) -> Option<Days> {
        let sold = self.declaration.get(dictionary::declaration::TRANSACTION_DATE).day();
        Some(Days { declared: self.on()?, sold })
    }

    /// The language of the report.
    pub(crate) fn language(&self) -> Language {
        Language::of(self.options.lang.as_deref())
    }

    /// The editions of everything that takes part, sorted by name.
    pub(crate) fn editions(&self) -> Vec<(&'static str, Cow<'static, str>)> {
        let on = self.on();
        let profile = || Some(self.profile()?.edition(on?));
        let export = || exports::origin(self.origin()?.customs())?.edition(on?);
        let [country, currency, incoterm, mode, package, unit] = codes::EDITIONS;
        let editions = [
            ("country", Some(country.into())),
            ("currency", Some(currency.into())),
            ("dataset", Some(self.dataset.word().into())),
            ("declarant", Some(env!("CARGO_PKG_VERSION").into())),
            ("export", export().map(Cow::Owned)),
            ("hs", on.filter(|on| *on >= FIRST_DAY).map(|on| Edition::on(on).year().to_string().into())),
            ("incoterm", Some(incoterm.into())),
            ("lang", Some(self.language().tag().into())),
            ("mode", Some(mode.into())),
            ("package", self.declaration.is_message().then(|| package.into())),
            ("profile", profile().map(Cow::Owned)),
            ("salt", self.options.salt.as_deref().map(digest::of_salt).map(Cow::Owned)),
            ("unit", Some(unit.into())),
            ("wco", Some(dictionary::DEC_EDITION.into())),
        ];
        editions.into_iter().filter_map(|(name, edition)| Some((name, edition?))).collect()
    }

    /// The keys of the seller's name. They are made once, since every item may ask for them.
    pub(crate) fn seller_keys(&self) -> &[String] {
        self.seller_keys.get_or_init(|| {
            let name = self.declaration.party(Role::Seller).and_then(|seller| seller.get(party::NAME).text());
            name.map(|name| names::keys(name).all().collect()).unwrap_or_default()
        })
    }

    /// The first number of one of these schemes that the platform or the seller gives; the platform's goes first.
    pub(crate) fn seller_number(&self, schemes: &[&'static str]) -> Option<Object<'a>> {
        let [scheme] = schemes else { return self.find_number(schemes) };
        // It is looked up once, since every item may ask for it.
        let known = self.numbers.borrow().iter().find(|(known, _)| known == scheme).map(|(_, number)| *number);
        let number = known.unwrap_or_else(|| {
            let number = self.find_number(schemes).map(Object::record);
            self.numbers.borrow_mut().push((scheme, number));
            number
        });
        number.map(|record| Object::new(self.declaration, record))
    }

    fn find_number(&self, schemes: &[&str]) -> Option<Object<'a>> {
        [Role::Platform, Role::Seller].into_iter().find_map(|role| {
            let mut numbers = self.declaration.party(role)?.get(party::TAX_IDS).objects();
            numbers.find(|number| {
                number.get(tax_id::SCHEME).text().is_some_and(|scheme| schemes.contains(&scheme))
                    && !number.get(tax_id::VALUE).is_missing()
            })
        })
    }

    /// Whether a party may have a weighty sign of a firm. It is worked out once, since rules ask for it of the same parties.
    pub(crate) fn may_be_firm(&self, of: Object<'_>) -> bool {
        let ([asked, firms], bit) = (self.firms.get(), 1_u64.checked_shl(of.record()).unwrap_or(0));
        if asked & bit != 0 {
            return firms & bit != 0;
        }
        let may_be = purpose::may_be_firm(self, of);
        self.firms.set([asked | bit, if may_be { firms | bit } else { firms }]);
        may_be
    }

    /// The answer to a question, which is worked out for the first that asks.
    pub(crate) fn answer(&self, question: Question, work_out: impl FnOnce() -> bool) -> bool {
        let ([asked, yes], bit) = (self.answers.get(), 1 << question as u8);
        if asked & bit != 0 {
            return yes & bit != 0;
        }
        let answer = work_out();
        self.answers.set([asked | bit, if answer { yes | bit } else { yes }]);
        answer
    }

    /// The currency of a code in either case.
    pub(crate) fn currency(&self, code: &[u8]) -> Option<Currency> {
        let code = <[u8; 3]>::try_from(code).ok()?;
        if let Some((_, known)) = self.currency.get().filter(|(known, _)| *known == code) {
            return Some(known);
        }
        self.other_currency(code)
    }

    #[inline(never)]
    fn other_currency(&self, code: [u8; 3]) -> Option<Currency> {
        let currency = currency::of_letters(code)?;
        self.currency.set(Some((code, currency)));
        Some(currency)
    }

    /// The tokens of a text of the declaration. Each text is split once.
    pub(crate) fn tokens(&self, text: &str) -> Rc<Tokens> {
        // Texts of a declaration stay where they are while it is judged, as the pool demands.
        self.words.borrow_mut().tokens(text)
    }

    /// Forgets the tokens of texts behind this one.
    pub(crate) fn forget_tokens_behind(&self, text: &str) {
        self.words.borrow_mut().forget_behind(text);
    }

    /// Which part of the declaration it is.
    pub(crate) fn part(&self) -> Part {
        reads::record(reads::named::declaration(dictionary::declaration::PART));
        self.part
    }

    /// What kind of transaction it is, such as `sale`, as it is written.
    pub(crate) fn nature(&self) -> Option<&'a str> {
        reads::record(reads::named::declaration(dictionary::declaration::TRANSACTION_NATURE));
        self.nature
    }

    /// Who deals with whom, such as `b2c`, as it is written.
    pub(crate) fn relationship(&self) -> Option<&'a str> {
        reads::record(reads::named::declaration(dictionary::declaration::TRANSACTION_RELATIONSHIP));
        self.relationship
    }

    /// How the parcel travels, such as `post`, as it is written.
    pub(crate) fn mode(&self) -> Option<&'a str> {
        reads::record(reads::named::declaration(dictionary::declaration::SHIPMENT_MODE));
        self.mode
    }

    /// The country of destination, ISO 3166-1 alpha-2 in capitals, as far as it is known.
    pub(crate) fn destination(&self) -> Option<[u8; 2]> {
        reads::record(Read::Route);
        self.route.destination
    }

    /// The country of export, likewise.
    pub(crate) fn export(&self) -> Option<[u8; 2]> {
        reads::record(Read::Route);
        self.route.export
    }

    /// Where the parcel is sent from, as conditions of a profile name it: a territory outside the customs area of its state
    /// by its own code, where it has one.
    pub(crate) fn sent_from(&self) -> Option<&str> {
        let outside = self.origin().filter(|from| from.territory.is_some_and(|there| !there.in_customs_union));
        outside.and_then(Location::own_code).or(self.export_code())
    }

    /// The country of export as text.
    pub(crate) fn export_code(&self) -> Option<&str> {
        reads::record(Read::Route);
        self.route.export.as_ref().and_then(|code| std::str::from_utf8(code).ok())
    }

    /// The sums of the declaration's values and masses.
    pub(crate) fn sums(&self) -> &Sums {
        reads::record(Read::Sums);
        self.sums.get_or_init(|| Sums::of(self.declaration))
    }

    /// The sum of all items' values. `None` if one of them is unknown or in another currency.
    pub(crate) fn value(&self) -> Option<Money<'a>> {
        let first = self.declaration.items().next()?;
        Some(Money { amount: self.sums().value?, currency: first.get(dictionary::item::VALUE_CURRENCY).text()? })
    }

    /// The destination as text.
    pub(crate) fn to(&self) -> Option<&str> {
        reads::record(Read::Route);
        self.route.destination.as_ref().and_then(|code| std::str::from_utf8(code).ok())
    }

    /// What the destination asks and grants, where both it and the day are known.
    pub(crate) fn profile(&self) -> Option<&'static Profile> {
        reads::record(Read::Route);
        self.route.profile
    }

    /// What the number is called that the destination expects of the recipient, where none is given.
    pub(crate) fn number_owed(&self) -> Option<&'static str> {
        let asked = as_of(self.profile().filter(|_| self.is_import())?.recipient, self.on()?)?.value;
        let number = RecipientNumber::of(asked, self.to()?, self.mode(), self.relationship())?;
        let has_number = |role| {
            let party = self.declaration.party(role);
            party.is_some_and(|of| {
                [party::ID, party::PERSONAL_ID, party::TAX_IDS].iter().any(|slot| !of.get(*slot).is_missing())
            })
        };
        let is_given = [Role::Consignee, Role::Buyer, Role::Importer].into_iter().any(has_number);
        (number.demand >= Demand::Expected && !is_given && !papers::is_of_papers(self)).then_some(number.name)
    }

    /// Whether the parcel goes to a territory with taxes of its own, of which the profile says nothing.
    pub(crate) fn is_taxed_elsewhere(&self) -> bool {
        self.place().is_some_and(|place| place.taxed_elsewhere().is_some())
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

    /// Whether it is a gift in which no firm takes part, as far as is said.
    pub(crate) fn is_private_gift(&self) -> bool {
        self.nature() == Some("gift") && !matches!(self.relationship(), Some("b2c" | "b2b" | "c2b"))
    }

    /// Whether prices may contain tax: as long as nobody says that they don't. H7 has the intrinsic value, which is without
    /// (Delegated Regulation (EU) 2015/2446, article 1 point 48); what the lines of another message hold isn't known.
    pub(crate) fn may_hold_tax(&self) -> bool {
        let tax = self.declaration.get(dictionary::declaration::TRANSACTION_TAX_INCLUDED).flag();
        let is_intrinsic = self.dataset == Dataset::EuH7 && self.declaration.is_message();
        tax != Some(false) && !is_intrinsic
    }

    /// Whether it goes from Heligoland into the EU, which grants gifts from there no relief: the island lies outside the
    /// customs area, but isn't a third country.
    pub(crate) fn is_from_heligoland(&self) -> bool {
        let is_from_island =
            self.origin().and_then(|from| from.territory).is_some_and(|from| from.name == "Heligoland");
        is_from_island && self.place().is_some_and(|there| there.customs() == Area::Eu)
    }

    /// Whether it is a message with a full declaration, by the dataset of the message's own schema.
    pub(crate) fn is_full_message(&self) -> bool {
        self.declaration.is_message() && self.dataset == Dataset::WcoDec
    }

    /// Whether the schema of the dataset admits the value of a node; what it refuses its own rules say.
    pub(crate) fn is_admitted(&self, node: &Node) -> bool {
        let overlay = dictionary::overlay_of(node.element).filter(|_| self.dataset == Dataset::EuH7);
        let format = overlay.map_or(dictionary::element_of(node.element).format, |row| row.format);
        dictionary::format_of(format).admits(self.declaration.text(&node.value).unwrap_or(""))
    }

    /// Whether the report is for the shopper, who is spoken to about her own parcel.
    pub(crate) fn is_for_shopper(&self) -> bool {
        self.part == Part::Shopper || self.options.actor == Some(ActorFilter::Shopper)
    }

    /// The class of the object that a record holds.
    pub(crate) fn class_of(&self, record: RecordId) -> Option<Class> {
        self.declaration.store.records.get(record as usize).map(|record| record.class)
    }

    /// Who gives a field, or an object as a whole.
    pub(crate) fn owner(&self, record: RecordId, slot: Slot) -> Owner {
        let Some(class) = self.class_of(record) else { return Owner::Either };
        match class {
            Class::Declaration if slot == WHOLE => Owner::Either,
            class if slot != WHOLE => class.standing(slot).owner,
            Class::Item | Class::Document => Owner::Seller,
            class => class.standing(0).owner,
        }
    }

    /// Whether it is judged as a message to customs: it is one, or the dataset is that of one.
    pub(crate) fn is_message(&self) -> bool {
        self.declaration.is_message() || self.dataset.is_message()
    }

    /// Whether a value could stand at a place: a message has no element for some fields, such as a product's GTIN.
    pub(crate) fn has_place(&self, place: Place) -> bool {
        let Place::Field(record, slot) = place else { return true };
        if !self.declaration.is_message() || slot == WHOLE {
            return true;
        }
        let Some(class) = self.class_of(record) else { return true };
        let has_element = |class: Class, slot: Slot| {
            let standing = class.standing(slot);
            let elements = if self.dataset == Dataset::EuH7 { [standing.h7; 2] } else { [standing.dec, standing.h7] };
            elements.iter().any(|&element| element != NOT_IN_MESSAGE)
        };
        let is_within = |inner: Slot| class.field(inner).within == slot;
        let slots = |class: Class| 0..class.fields().len() as Slot;
        let is_given = !Field::new(self.declaration, record, slot).is_missing();
        is_given
            || has_element(class, slot)
            || slots(class).any(|inner| is_within(inner) && has_element(class, inner))
            || match class.field(slot).kind {
                Kind::Party(role) => slots(Class::Party(role)).any(|inner| has_element(Class::Party(role), inner)),
                Kind::List | Kind::Tree => true,
                _ => false,
            }
    }

    /// What the conditions of a profile turn on, but for the goods.
    pub(crate) fn situation(&self) -> Situation<'_> {
        Situation {
            mode: self.mode(),
            relationship: self.relationship(),
            to: self.to(),
            sent_from: self.sent_from(),
            on: self.on(),
            ..Situation::default()
        }
    }

    /// What the conditions of a profile ask of each item: its origin and its heading.
    pub(crate) fn goods(&self) -> Vec<Goods<'a>> {
        let goods = |of: Object<'a>| Goods {
            origin: country_code(of.get(dictionary::item::ORIGIN)),
            heading: hs::heading_of(of.get(dictionary::item::HS_CODE).bytes()),
        };
        self.declaration.items().map(goods).collect()
    }

    /// The item, where there is one only.
    pub(crate) fn single_item(&self) -> Option<Object<'a>> {
        let mut items = self.declaration.items();
        let first = items.next()?;
        items.next().is_none().then_some(first)
    }
}

/// Where a parcel comes from and where it goes.
#[derive(Clone, Copy, Debug)]
struct Route {
    destination: Option<[u8; 2]>,
    export: Option<[u8; 2]>,
    profile: Option<&'static Profile>,
    place: Option<Location>,
    origin: Option<Location>,
    border: Border,
}

impl Route {
    fn of(declaration: Declaration<'_>, options: &Options) -> Self {
        let country_of = |party: Option<Object<'_>>| country(party?.get(party::ADDRESS_COUNTRY));
        let destination = country(declaration.get(dictionary::declaration::SHIPMENT_DESTINATION))
            .or_else(|| country_of(declaration.stand_in(Role::Consignee)))
            .or_else(|| country_of(declaration.party(Role::Importer)))
            .or_else(|| options.to.as_deref().and_then(alpha2));
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

/// What was worked out of a declaration that is kept, for the next time that it is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// The number by which its tokens are found again.
    number: u64,
    route: Option<Route>,
    sums: Option<Sums>,
}

impl Known {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        static KEPT: AtomicU64 = AtomicU64::new(0);
        Self { number: KEPT.fetch_add(1, Ordering::Relaxed) + 1, route: None, sums: None }
    }

    /// What is still known where another value stands in a field.
    pub(crate) fn without(self, class: Class, slot: Slot) -> Self {
        let hangs = |read| reads::is_part(read, class, slot);
        Self {
            route: self.route.filter(|_| !hangs(Read::Route)),
            sums: self.sums.filter(|_| !hangs(Read::Sums)),
            ..self
        }
    }

    /// What is known after the declaration was judged.
    pub(crate) fn with(self, case: &Case<'_>) -> Self {
        Self { route: Some(case.route), sums: case.sums.get().copied(), ..self }
    }

    /// What is known by the one or by the other.
    pub(crate) fn or(self, other: Self) -> Self {
        Self { route: self.route.or(other.route), sums: self.sums.or(other.sums), ..self }
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
    letters(field.bytes()).or_else(|| codes::country::alias(field.text()?).and_then(alpha2))
}

/// The code of the country that a field names, where the list of countries has it.
pub(crate) fn country_code(field: Field<'_>) -> Option<&'static str> {
    country(field).and_then(codes::country::of_letters).map(codes::country::Country::code)
}

/// Whether a code is that of a country, or stands for one in trade: XK for Kosovo, but not XX.
pub(crate) fn is_country(code: &str) -> bool {
    let is_used = |entry: codes::Entry| entry.status != codes::Status::Private;
    code.len() == 2
        && code.bytes().all(|letter| letter.is_ascii_uppercase())
        && (matches!(code, "UK" | "EL") || codes::lookup("country", code, None).is_some_and(is_used))
}

/// The code of a country that the caller names, in letters of either case.
///
/// # Errors
/// If there is none of that code.
pub(crate) fn named_country(code: &str) -> Result<String, Misuse> {
    let capitals = code.to_ascii_uppercase();
    if is_country(&capitals) { Ok(capitals) } else { Err(unknown_country(code)) }
}

/// The mistake of a code that is no country's.
pub(crate) fn unknown_country(code: &str) -> Misuse {
    Misuse(match codes::country::alias(code) {
        Some(meant) => format!("unknown country \"{code}\", did you mean \"{meant}\"?"),
        None => format!("unknown country \"{code}\": expected the two letters of a country, as in DE"),
    })
}

pub(crate) fn alpha2(text: &str) -> Option<[u8; 2]> {
    letters(if text.len() == 2 { text } else { text.trim() }.as_bytes())
}

fn letters(code: &[u8]) -> Option<[u8; 2]> {
    let [one, other] = *code else { return None };
    if !one.is_ascii_alphabetic() || !other.is_ascii_alphabetic() {
        return None;
    }
    Some(codes::country::by_iso([one.to_ascii_uppercase(), other.to_ascii_uppercase()]))
}
