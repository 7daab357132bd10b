use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// The XML is another message than a declaration.
    ///
    /// Only the WCO message DEC, a goods declaration, is read, with or without its header. Customs' response, a withdrawal
    /// and the posts' own messages are other messages.
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
    check: Note(check),
    needs: [MessageNote],
}

fn check(_: &Case<'_>, note: &Note, found: &mut Findings) {
    let NoteKind::MessageUnknown(message) = note.kind else { return };
    let draft = found.at(note.place).span(note.span);
    if !message.is_empty() {
        draft.saying("known").with("message", message);
    }
}
