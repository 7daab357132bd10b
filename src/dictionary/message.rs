//! The messages whose elements the dictionary has.

use super::{ElementId, Standing};

/// The messages that the dictionary knows.
///
/// ```
/// use declarant::MessageType;
/// assert_eq!("eu-h7".parse(), Ok(MessageType::EuH7));
/// assert!("ecommerce".parse::<MessageType>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageType {
    /// EU H7, which narrows DEC.
    EuH7,
    /// The WCO message DEC.
    WcoDec,
}

impl Standing {
    /// Its element in a message.
    pub const fn element(&self, message: MessageType) -> ElementId {
        match message {
            MessageType::EuH7 => self.h7,
            MessageType::WcoDec => self.dec,
        }
    }
}
