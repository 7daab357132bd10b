//! A declaration with everything it is judged by.

mod route;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::at::Place;
use crate::codes;
use crate::codes::currency::{self, Currency};
use crate::codes::hs::{self, Edition, FIRST_DAY};
use crate::day::Day;
use crate::dictionary::{self, Class, Kind, NOT_IN_MESSAGE, Owner, Part, Role, Slot, WHOLE, party, tax_id};
use crate::digest;
use crate::exports;
use crate::ids;
use crate::messages::Language;
use crate::model::{Declaration, Field, Node, Note, Object, RecordId};
use crate::options::{ActorFilter, Dataset, Options};
use crate::profiles::{Days, Demand, Goods, RecipientNumber, Situation, as_of};
use crate::purpose::{self, papers};
use crate::reads::{self, Read};
use crate::sums::{Money, Sums};
use crate::words::{Pool, Signs, Tokens, names};
use route::Route;
pub(crate) use route::{country, country_code};

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
    /// The items that were asked last for the signs of their description, by their first leaf. No object has leaf 0.
    signs: [Cell<(u32, Signs)>; 8],
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
            signs: Default::default(),
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

    /// The day of the sale, where one is given.
    pub(crate) fn sold(&self) -> Option<Day> {
        self.declaration.get(dictionary::declaration::TRANSACTION_DATE).day()
    }

    /// The days by which dated law is looked up.
    pub(crate) fn days(&self) -> Option<Days> {
        Some(Days { declared: self.on()?, sold: self.sold() })
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
        let is_wanted = |scheme: &str| {
            let is_alike = || {
                ids::scheme(scheme).is_none() && ids::alike(scheme).is_some_and(|known| schemes.contains(&known.name))
            };
            schemes.contains(&scheme) || is_alike()
        };
        [Role::Platform, Role::Seller].into_iter().find_map(|role| {
            let mut numbers = self.declaration.party(role)?.get(party::TAX_IDS).objects();
            numbers.find(|number| {
                number.get(tax_id::SCHEME).text().is_some_and(is_wanted) && !number.get(tax_id::VALUE).is_missing()
            })
        })
    }

    /// Whether a party may have a weighty sign of a firm. It is worked out once, since rules ask for it of the same parties.
    pub(crate) fn may_be_firm(&self, of: Object<'_>) -> bool {
        let ([asked, firms], bit) = (self.firms.get(), 1_u64.checked_shl(of.record().index() as u32).unwrap_or(0));
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

    /// The signs of an item's goods description; none without one. Most rules that look for words need no more of a text.
    #[inline]
    pub(crate) fn signs(&self, goods: Object<'_>) -> Signs {
        let (of, signs) = self.signs_at(goods).get();
        // Debug builds record what a rule reads.
        if of == goods.first_leaf() && !cfg!(debug_assertions) { signs } else { self.other_signs(goods) }
    }

    #[inline(never)]
    fn other_signs(&self, goods: Object<'_>) -> Signs {
        let text = goods.get(dictionary::item::DESCRIPTION).text();
        let signs = text.map_or(Signs::NONE, |text| self.tokens(text).signs());
        self.signs_at(goods).set((goods.first_leaf(), signs));
        signs
    }

    #[inline]
    fn signs_at(&self, goods: Object<'_>) -> &Cell<(u32, Signs)> {
        let [first, ..] = &self.signs;
        self.signs.get(goods.first_leaf() as usize % self.signs.len()).unwrap_or(first)
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

    /// The number that the destination asks of the recipient.
    pub(crate) fn number_asked(&self) -> Option<&'static RecipientNumber> {
        let asked = as_of(self.profile()?.recipient, self.on()?)?.value;
        RecipientNumber::of(asked, self.to()?, self.mode(), self.relationship())
    }

    /// What the number is called that the destination expects of the recipient, where none is given.
    pub(crate) fn number_owed(&self) -> Option<&'static str> {
        let number = if self.is_import() { self.number_asked()? } else { return None };
        let has_number = |role| {
            let party = self.declaration.party(role);
            party.is_some_and(|of| {
                [party::ID, party::PERSONAL_ID, party::TAX_IDS].iter().any(|slot| !of.get(*slot).is_missing())
            })
        };
        let is_given = [Role::Consignee, Role::Buyer, Role::Importer].into_iter().any(has_number);
        (number.demand >= Demand::Expected && !is_given && !papers::is_of_papers(self)).then_some(number.name)
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
        self.declaration.store.class_of(record)
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
