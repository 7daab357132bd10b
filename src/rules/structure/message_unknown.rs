use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::report::Severity;
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The XML is another message than a declaration.
    ///
    /// Only the WCO message DEC, a goods declaration, is read, with or without its header. Where it stands inside another
    /// message, such as an envelope of SOAP, what is around it isn't read. Customs' response, a withdrawal and the posts' own
    /// messages are other messages.
    ///
    /// Source: the namespaces of the WCO and UPU messages.
    name: "message-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "This XML is not a WCO declaration.",
    why: "Only a declaration can be checked; nothing was read.",
    help: "Give a message whose first element is \"Declaration\" or \"MetaData\".",
    also "known": {
        message: "This is {message}, not a declaration.",
        why: "Only a declaration can be checked; nothing was read.",
        help: "Give a message whose first element is \"Declaration\" or \"MetaData\".",
    },
    also "envelope": {
        message: "The declaration stands inside another message, which isn't read.",
        why: "Only the declaration is checked and converted.",
        help: "Check what is around it, such as sender and receiver, in another way.",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    match note.kind {
        NoteKind::MessageUnknown("") => {
            found.at(note.place).span(note.span);
        }
        NoteKind::MessageUnknown(message) => {
            found.at(note.place).span(note.span).saying("known").with("message", message);
        }
        NoteKind::Envelope => {
            found.at(note.place).span(note.span).saying("envelope").severity(Severity::Advice);
        }
        _ => {}
    }
}
