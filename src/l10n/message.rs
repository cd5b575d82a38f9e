//! What is to be said, before it is said in a language: a message id with its arguments.

use std::borrow::Cow;

use crate::story::id::Id;

/// Something to say: a Fluent message, one of its attributes, or data that reads the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    said: Said,
    args: Vec<(Cow<'static, str>, Arg)>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Said {
    Message { id: Id, attr: Option<Id> },
    Data(String),
}

/// What stands in the place of a variable.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// A number: plural rules look at it.
    Number(i64),
    /// Data that is the same in every language, such as a telephone number.
    Text(String),
    /// Another message, said in the same language.
    Message(Box<Message>),
}

impl Message {
    /// A message by its id.
    #[must_use]
    pub fn new(id: impl Into<Id>) -> Self {
        Self { said: Said::Message { id: id.into(), attr: None }, args: Vec::new() }
    }

    /// Words that are data and read the same in every language: a language's own name, a telephone number.
    #[must_use]
    pub fn data(text: impl Into<String>) -> Self {
        Self { said: Said::Data(text.into()), args: Vec::new() }
    }

    /// Whether it reads the same in every language.
    #[must_use]
    pub fn is_data(&self) -> bool {
        matches!(self.said, Said::Data(_))
    }

    /// The attribute of the message instead of its value.
    #[must_use]
    pub fn attr(mut self, name: impl Into<Id>) -> Self {
        if let Said::Message { attr, .. } = &mut self.said {
            *attr = Some(name.into());
        }
        self
    }

    /// Gives a variable its value.
    #[must_use]
    pub fn arg(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arg>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// The id and the attribute; `None` for data.
    #[must_use]
    pub fn key(&self) -> Option<(&str, Option<&str>)> {
        match &self.said {
            Said::Message { id, attr } => Some((id.as_str(), attr.as_ref().map(Id::as_str))),
            Said::Data(_) => None,
        }
    }

    /// The text, when it is data.
    #[must_use]
    pub fn as_data(&self) -> Option<&str> {
        match &self.said {
            Said::Data(text) => Some(text),
            Said::Message { .. } => None,
        }
    }

    /// The variables.
    #[must_use]
    pub fn args(&self) -> &[(Cow<'static, str>, Arg)] {
        &self.args
    }
}

impl From<&str> for Message {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<Id> for Message {
    fn from(id: Id) -> Self {
        Self::new(id)
    }
}

impl From<&Id> for Message {
    fn from(id: &Id) -> Self {
        Self::new(id.clone())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Whole numbers of any size become an [`Arg`].
macro_rules! number {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

number!(i32, i64, u8, u16, u32, u64, usize);
