//! Adds a scorecard that was filled elsewhere, by another worker: a scorecard as bytes, and back.

use super::signs::Within;
use super::*;
use crate::report::{Actor, Authority, BESIDE_RULES};
use crate::wire::{Reader, Writer};
use crate::{Decimal, codes, rules};

impl Scorecard {
    /// The scorecard as bytes, for [`Scorecard::add_bytes`].
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer(Vec::new());
        out.number(self.declarations);
        for verdict in VERDICTS {
            out.number(self.of(verdict));
        }
        out.list(self.rules.iter(), |out, (rule, count)| out.text(rule).count(count));
        out.list(self.actors.iter(), |out, (actor, count)| out.text(actor).count(count));
        out.list(self.authorities.iter(), |out, (authority, count)| out.text(authority).count(count));
        out.list(self.destinations.iter(), |out, (to, count)| out.text(to).count(count));
        out.list(self.fields.iter(), |out, (field, count)| out.text(field).count(count));
        out.list(self.not_checked.iter(), |out, (what, count)| out.text(what).number(*count));
        out.quality(&self.quality);
        out.list(self.quality_by_seller.iter(), |out, (seller, quality)| out.text(seller).quality(quality));
        out.list(self.quality_by_destination.iter(), |out, (to, quality)| out.text(to).quality(quality));
        let Beyond { keys, rates, lines, findings, signs: _ } = self.beyond;
        out.number(keys).number(rates).number(lines).number(findings);
        out.list(self.parcels.iter(), Writer::parcel);
        out.0
    }

    /// Adds a scorecard as bytes. The bounds hold for both together. `None` if the bytes are no scorecard; then nothing of
    /// them is added.
    ///
    /// ```
    /// use declarant::{Options, Validator, scorecard::Scorecard};
    /// let mut validator = Validator::new(Options::default())?;
    /// let (mut one, mut other, mut both) = (Scorecard::default(), Scorecard::default(), Scorecard::default());
    /// let parcel = r#"{"shipment": {"itemId": "RR123456785NO"}}"#;
    /// validator.score_as(1, parcel, &mut one);
    /// validator.score_as(2, parcel, &mut other);
    /// both.add_bytes(&one.to_bytes()).zip(both.add_bytes(&other.to_bytes())).expect("two scorecards");
    /// assert_eq!((both.declarations, both.signs()[0].sign), (2, "postal-id-repeated"));
    /// # Ok::<(), declarant::Misuse>(())
    /// ```
    pub fn add_bytes(&mut self, bytes: &[u8]) -> Option<()> {
        self.add_all(Self::read(bytes)?);
        Some(())
    }

    /// The scorecard of the bytes.
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut from = Reader(bytes);
        let mut out = Self { declarations: from.number()?, ..Self::default() };
        for verdict in VERDICTS {
            out.verdicts.insert(verdict.word(), from.number()?);
        }
        for _ in 0..from.number()? {
            out.rules.insert(rule(from.text()?)?, from.count()?);
        }
        for _ in 0..from.number()? {
            let name = from.text()?;
            let actor = Actor::ALL.into_iter().find(|actor| actor.word() == name)?;
            out.actors.insert(actor.word(), from.count()?);
        }
        for _ in 0..from.number()? {
            let name = from.text()?;
            let authority = Authority::ALL.into_iter().find(|authority| authority.word() == name)?;
            out.authorities.insert(authority.word(), from.count()?);
        }
        for list in [&mut out.destinations, &mut out.fields] {
            for _ in 0..from.number()? {
                list.insert(from.text()?.to_owned(), from.count()?);
            }
        }
        for _ in 0..from.number()? {
            out.not_checked.insert(unchecked(from.text()?)?, from.number()?);
        }
        out.quality = from.quality()?;
        for list in [&mut out.quality_by_seller, &mut out.quality_by_destination] {
            for _ in 0..from.number()? {
                list.insert(from.text()?.to_owned(), from.quality()?);
            }
        }
        let (keys, rates, lines, findings) = (from.number()?, from.number()?, from.number()?, from.number()?);
        out.beyond = Beyond { keys, rates, lines, findings, signs: 0 };
        for _ in 0..from.number()? {
            out.parcels.push(from.parcel()?);
        }
        from.0.is_empty().then_some(out)
    }

    /// Adds what another scorecard has, as if its declarations were added here.
    fn add_all(&mut self, other: Self) {
        self.declarations += other.declarations;
        for (verdict, count) in other.verdicts.iter().filter(|(_, count)| **count > 0) {
            *self.verdicts.entry(verdict).or_default() += count;
        }
        for (list, others) in [
            (&mut self.rules, &other.rules),
            (&mut self.actors, &other.actors),
            (&mut self.authorities, &other.authorities),
        ] {
            for (name, count) in others {
                list.entry(name).or_default().sum_up(count);
            }
        }
        for (name, count) in &other.destinations {
            // The declarations of one too many are counted below.
            if let Some(line) = line(&mut self.destinations, name) {
                line.sum_up(count);
            }
        }
        for (name, count) in &other.fields {
            match line(&mut self.fields, name) {
                Some(line) => line.sum_up(count),
                None => self.beyond.lines += count.sum(),
            }
        }
        for (what, count) in &other.not_checked {
            *self.not_checked.entry(what).or_default() += count;
        }
        self.quality.add(&other.quality);
        for (list, others) in [
            (&mut self.quality_by_seller, &other.quality_by_seller),
            (&mut self.quality_by_destination, &other.quality_by_destination),
        ] {
            for (name, quality) in others {
                match line(list, name) {
                    Some(line) => line.add(quality),
                    None => self.beyond.lines += quality.declarations,
                }
            }
        }
        self.beyond.keys += other.beyond.keys;
        self.beyond.rates += other.beyond.rates;
        self.beyond.lines += other.beyond.lines;
        self.beyond.findings += other.beyond.findings;
        other.parcels.into_iter().for_each(|parcel| self.remember(parcel));
    }
}

/// The name of a rule, as the list of rules has it.
fn rule(name: &str) -> Option<&'static str> {
    rules::find(name).map(|(_, rule)| rule.name)
}

/// What was not checked, as reports name it.
fn unchecked(name: &str) -> Option<&'static str> {
    rule(name).or_else(|| BESIDE_RULES.into_iter().find(|known| *known == name))
}

const VERDICTS: [Verdict; 3] = [Verdict::Pass, Verdict::Review, Verdict::Fail];

impl Count {
    pub(super) fn sum_up(&mut self, other: &Self) {
        self.error += other.error;
        self.warning += other.warning;
        self.advice += other.advice;
        self.fixable += other.fixable;
    }
}

impl Writer {
    fn count(&mut self, count: &Count) -> &mut Self {
        self.number(count.error).number(count.warning).number(count.advice).number(count.fixable)
    }

    fn quality(&mut self, quality: &Quality) -> &mut Self {
        let Quality { declarations, complete, parties, items, hs_codes, descriptions, weights, values } = *quality;
        for number in [declarations, complete, parties, items, hs_codes, descriptions, weights, values] {
            self.number(number);
        }
        self
    }

    fn parcel(&mut self, parcel: &Parcel) -> &mut Self {
        // A reference is never empty.
        self.number(parcel.number).text(parcel.reference.as_deref().unwrap_or_default());
        for key in [parcel.item, parcel.recipient, parcel.order, parcel.same, parcel.goods.map(u64::from)] {
            self.list(key.iter(), |out, key| out.wide(*key));
        }
        self.wide(parcel.described).list(parcel.within.iter(), |out, Within { value, limit, currency }| {
            out.text(&value.to_string()).text(&limit.to_string()).text(currency)
        });
        self
    }
}

impl Reader<'_> {
    fn count(&mut self) -> Option<Count> {
        Some(Count { error: self.number()?, warning: self.number()?, advice: self.number()?, fixable: self.number()? })
    }

    fn quality(&mut self) -> Option<Quality> {
        Some(Quality {
            declarations: self.number()?,
            complete: self.number()?,
            parties: self.number()?,
            items: self.number()?,
            hs_codes: self.number()?,
            descriptions: self.number()?,
            weights: self.number()?,
            values: self.number()?,
        })
    }

    /// What may be there.
    fn key(&mut self) -> Option<Option<u64>> {
        Some(match self.number()? {
            0 => None,
            _ => Some(self.wide()?),
        })
    }

    fn parcel(&mut self) -> Option<Parcel> {
        let (number, reference) = (self.number()?, self.text()?);
        let [item, recipient, order, same, goods] = [self.key()?, self.key()?, self.key()?, self.key()?, self.key()?];
        let goods = goods.map(u32::try_from).transpose().ok()?;
        let described = self.wide()?;
        let mut within = Vec::new();
        for _ in 0..self.number()? {
            let (value, limit) = (Decimal::parse(self.text()?)?, Decimal::parse(self.text()?)?);
            within.push(Within { value, limit, currency: codes::currency::find(self.text()?)?.code() });
        }
        let reference = Some(reference.to_owned()).filter(|reference| !reference.is_empty());
        // What lacks a rate is counted already.
        Some(Parcel { number, reference, item, recipient, order, same, within, goods, described, lacks_rate: false })
    }
}
