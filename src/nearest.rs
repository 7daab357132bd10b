//! The name that somebody meant who wrote another: a field, a rule, a scheme, an option.

/// The name that is spelled nearly as the given one: the same but for case, or one or two letters away. Before that the only
/// one that is the given one with a country or another word in front.
///
/// ```
/// use declarant::nearest;
/// assert_eq!(nearest::name("orgn", &["origin", "hsCode"]), Some("origin"));
/// assert_eq!(nearest::name("colour", &["origin", "hsCode"]), None);
/// assert_eq!(nearest::name("gtin", &["gh-tin", "gs1-gtin"]), Some("gs1-gtin"));
/// ```
pub fn name<'a>(given: &str, names: &[&'a str]) -> Option<&'a str> {
    if given.len() > 40 {
        return None;
    }
    let mut longer =
        names.iter().filter(|name| name.split_once('-').is_some_and(|(_, own)| own.eq_ignore_ascii_case(given)));
    if let (Some(name), None) = (longer.next(), longer.next()) {
        return Some(*name);
    }
    let given = given.to_ascii_lowercase();
    let letters = letters_of(&given);
    // A change takes away at most one letter and brings in one, so most names are ruled out by the letters they have.
    let may_be_near = |name: &&str| {
        let known = letters_of(name);
        let (gone, new) = ((letters & !known).count_ones(), (known & !letters).count_ones());
        gone.max(new) <= 2 && given.len().abs_diff(name.len()) <= 2
    };
    names
        .iter()
        .copied()
        .filter(may_be_near)
        .map(|name| (distance(&given, &name.to_ascii_lowercase()), name))
        .filter(|&(distance, name)| distance <= name.len() / 3 && distance <= 2)
        // Letters that changed places are two changes, and still all there.
        .min_by_key(|&(distance, name)| (distance, letters_of(name) != letters))
        .map(|(_, name)| name)
}

/// The only name that begins with the given one, in capitals or not: `City` is `CityName`.
///
/// ```
/// use declarant::nearest;
/// assert_eq!(nearest::begun("city", &["CityName", "CountryCode"]), Some("CityName"));
/// assert_eq!(nearest::begun("C", &["CityName", "CountryCode"]), None);
/// ```
pub fn begun<'a>(given: &str, names: &[&'a str]) -> Option<&'a str> {
    let is_it = |name: &&&str| name.get(..given.len()).is_some_and(|start| start.eq_ignore_ascii_case(given));
    let mut found = names.iter().filter(is_it);
    let name = found.next()?;
    (given.len() > 2 && found.next().is_none()).then_some(*name)
}

/// What an error says of a name of a long list: the name, and which is meant where one is near.
///
/// ```
/// use declarant::nearest;
/// assert_eq!(nearest::question("orgn", &["origin", "hsCode"]), "\"orgn\", did you mean \"origin\"?");
/// assert_eq!(nearest::question("colour", &["origin", "hsCode"]), "\"colour\"");
/// ```
pub fn question(given: &str, names: &[&str]) -> String {
    let meant = name(given, names).map_or_else(String::new, |near| format!(", did you mean \"{near}\"?"));
    format!("\"{given}\"{meant}")
}

/// What an error says of a name of a short list: the name, and which is meant, or which there are.
///
/// ```
/// use declarant::nearest;
/// assert_eq!(nearest::choice("pst", &["post", "air"]), "\"pst\", did you mean \"post\"?");
/// assert_eq!(nearest::choice("mule", &["post", "air"]), "\"mule\": there are post, air");
/// ```
pub fn choice(given: &str, names: &[&str]) -> String {
    match name(given, names) {
        Some(_) => question(given, names),
        None => format!("\"{given}\": there are {}", names.join(", ")),
    }
}

/// The letters of a name as a bit set; capitals count as small letters, and all digits as one.
fn letters_of(name: &str) -> u32 {
    let bit = |byte: u8| if byte.is_ascii_digit() { 26 } else { byte.to_ascii_lowercase().wrapping_sub(b'a') % 27 };
    name.bytes().fold(0, |letters, byte| letters | 1 << bit(byte))
}

/// How many letters must be changed, added or dropped to make one word the other.
fn distance(one: &str, other: &str) -> usize {
    // One row of the table of Levenshtein distances: from the letters so far to each prefix of the other word.
    let mut row: Vec<usize> = (1..=other.chars().count()).collect();
    for (i, a) in one.chars().enumerate() {
        let (mut diagonal, mut left) = (i, i + 1);
        for (above, b) in row.iter_mut().zip(other.chars()) {
            left = (diagonal + usize::from(a != b)).min(left + 1).min(*above + 1);
            diagonal = std::mem::replace(above, left);
        }
    }
    row.last().copied().unwrap_or_else(|| one.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_one_or_two_letters_away() {
        let names = ["quantity", "origin", "grossMass", "netMass"];
        assert_eq!(name("Qantity", &names), Some("quantity"));
        assert_eq!(name("gross_mas", &names), Some("grossMass"));
        assert_eq!(name("orgn", &names), Some("origin"));
        assert_eq!(name("colour", &names), None);
        assert_eq!(name("br-cfp", &["br-cnpj", "br-cpf"]), Some("br-cpf"));
    }
}
