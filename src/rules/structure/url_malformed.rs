use crate::case::Case;
use crate::dictionary::{Class, Kind, Slot};
use crate::model::Field;
use crate::report::Severity;
use crate::rule;
use crate::rule::{Change, Findings};

rule! {
    /// A link to a product page can't be followed.
    ///
    /// It should begin with `https://` or `http://`, name a host and contain no spaces. `localhost` and addresses of private
    /// networks, as where a shop is tried out, lead nowhere from elsewhere. Nothing is fetched: whether the page exists isn't
    /// looked at.
    ///
    /// Source: RFC 3986 on the generic syntax of URIs, RFC 9110 section 4.2 on http and https; RFC 1918 and RFC 6761 on private
    /// addresses and localhost.
    name: "url-malformed",
    severity: Warning,
    since: "0.1.0",
    authority: Customs,
    source: "RFC 3986",
    message: "The {label} isn't a web address.",
    why: "Customs looks at the offer to see what the goods are and what they cost; a link that leads nowhere is no help.",
    help: "Copy the whole address of the product page, such as https://shop.example/shirt.",
    also "inside": {
        message: "The {label} leads to a computer of your own network.",
        why: "Customs looks at the offer to see what the goods are and what they cost; a link that leads nowhere is no help.",
        help: "Copy the whole address of the product page, such as https://shop.example/shirt.",
    },
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
    if let Some((_, rest)) = rest.filter(|(_, rest)| leads_to_a_host(rest)) {
        if is_private(host(rest)) {
            found.at(field.place()).saying("inside").severity(Severity::Advice);
        }
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
    let host = host(rest);
    !host.is_empty() && !host.starts_with(['.', ':']) && !rest.chars().any(char::is_whitespace)
}

/// The host that an address begins with, with its port.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    authority.rsplit('@').next().unwrap_or("")
}

/// Whether a host is reached from its own network only.
fn is_private(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or("");
    let is_number = || name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let second = || name.split('.').nth(1).and_then(|part| part.parse().ok()).unwrap_or(0_u8);
    name.eq_ignore_ascii_case("localhost")
        || is_number()
            && (name.starts_with("127.")
                || name.starts_with("10.")
                || name.starts_with("192.168.")
                || name.starts_with("172.") && (16..=31).contains(&second()))
}
