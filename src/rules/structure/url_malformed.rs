use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A link to a product page can't be followed.
    ///
    /// It should begin with `https://` or `http://`, name a host and contain no spaces. Nothing is fetched: whether the
    /// page exists isn't looked at.
    ///
    /// Source: RFC 3986 on the generic syntax of URIs, RFC 9110 section 4.2 on http and https.
    name: "url-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 3986",
    message: "The {label} isn't a web address.",
    why: "Customs looks at the offer to see what the goods are and what they cost; a link that leads nowhere is no help.",
    help: "Copy the whole address of the product page, such as https://shop.example/shirt.",
    check: Field(looks_at, check),
}

fn looks_at(class: Class, slot: Slot) -> bool {
    class.field(slot).kind == Kind::Url
}

fn check(_: &Case<'_>, field: Field<'_>, found: &mut Findings) {
    let Some(text) = field.text() else { return };
    let rest = text
        .split_once("://")
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http"));
    if rest.is_some_and(|(_, rest)| leads_to_a_host(rest)) {
        return;
    }
    let draft = found.at(field.place());
    if text.starts_with("www.") && leads_to_a_host(text) {
        draft.suggest(Change::Replace(field.place(), format!("https://{text}")));
    } else if "https://".starts_with(text) || "http://".starts_with(text) {
        draft.unfinished();
    }
}

/// Whether the address begins with a host: a name in any script, or an address in numbers.
fn leads_to_a_host(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit('@').next().unwrap_or("");
    !host.is_empty() && !host.starts_with(['.', ':']) && !rest.chars().any(char::is_whitespace)
}
