use crate::case::Case;
use crate::model::{Note, NoteKind};
use crate::rule;
use crate::rule::Findings;

rule! {
    /// An element is in no namespace, or in one that is not the message's.
    ///
    /// Whatever the prefix, the elements of the message DEC are in the namespace urn:wco:datamodel:WCO:DEC-DMS:2 and its
    /// header in urn:wco:datamodel:WCO:DocumentMetaData-DMS:2. A message without a namespace is read all the same; one in
    /// another namespace is another message, and is not read.
    ///
    /// Source: the XML schema of the WCO message DEC, edition DMS 2.15; the XML schema of H7.
    name: "namespace-unknown",
    severity: Error,
    since: "0.1.0",
    authority: Customs,
    source: "WCO DEC",
    message: "This element is not in the namespace of the message.",
    why: "The namespace says which message it is; customs' system refuses an element of another.",
    help: "Put it into the namespace urn:wco:datamodel:WCO:DEC-DMS:2.",
    also "other": {
        message: "The namespace \"{namespace}\" is not that of a message that is read here.",
        why: "The namespace says which message it is; what follows was not read.",
        help: "Give a message in the namespace urn:wco:datamodel:WCO:DEC-DMS:2.",
    },
    also "none": {
        message: "The message is in no namespace.",
        why: "The namespace says which message it is; without one customs' system can't tell.",
        help: "Write xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\" on the element \"Declaration\".",
    },
    check: Note(check),
    needs: [MessageNote],
}

fn check(case: &Case<'_>, note: &Note, found: &mut Findings) {
    if note.kind != NoteKind::NamespaceUnknown {
        return;
    }
    let draft = found.at(note.place).span(note.span);
    let text = case.declaration.text_of(note.span);
    if note.place == crate::at::HERE {
        draft.saying("none");
    } else if text.contains("://") || text.starts_with("urn:") {
        let short: String = text.chars().take(100).collect();
        draft.saying("other").with("namespace", short);
    }
}
