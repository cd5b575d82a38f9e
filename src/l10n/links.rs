//! What in a text is an address of the internet.

/// The first address in a text that could lead somewhere. Nothing is registered below `.example`, so those are free to use.
pub(super) fn address(text: &str) -> Option<&str> {
    let inside = |letter: char| letter.is_ascii_alphanumeric() || "-._:/@%?=&#~+".contains(letter);
    text.split(|letter| !inside(letter)).map(|word| word.trim_matches(['.', ':', '/', '-', '?'])).find(|word| leads_somewhere(word))
}

/// Whether a text is the address of one page, and nothing else: no script, no name and password, no words around it.
pub(super) fn is_page(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default()).unwrap_or_default();
    let name = host.contains('.') && host.split('.').all(|label| !label.is_empty());
    name && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte))
        && text.chars().all(|letter| !letter.is_whitespace() && !letter.is_control() && !"<>\"'`".contains(letter))
}

fn leads_somewhere(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    let (scheme, rest) = word.split_once("://").map_or((false, word.as_str()), |(_, rest)| (true, rest));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let [.., name, top] = labels.as_slice() else { return scheme };
    if *top == "example" {
        return false;
    }
    let mail = rest.contains('@') || word.starts_with("www.");
    // Shorter ones are abbreviations, as `p.ej.` is.
    let named = name.len() > 1 || labels.len() > 2 && name.len() + top.len() > 3 || rest.contains('/');
    scheme
        || mail
        || (named && top.len() > 1 && labels.iter().all(|label| !label.is_empty()) && top.bytes().all(|byte| byte.is_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::{address, is_page};

    #[test]
    fn a_page_is_one_address_and_nothing_else() {
        for page in ["https://help.example/", "http://a.example/b?c=d#e", "https://www.help.ng"] {
            assert!(is_page(page), "{page}");
        }
        for text in [
            "javascript:alert(1)",
            "help.example",
            "https://",
            "https://a@b.example/",
            "https://help.example/ now",
            "https://x/",
            "ftp://a.example",
        ] {
            assert!(!is_page(text), "{text}");
        }
    }

    #[test]
    fn addresses_are_found_and_other_words_are_not() {
        for (text, found) in [
            ("Look at https://goat.com/win now", "https://goat.com/win"),
            ("www.goat.ng!", "www.goat.ng"),
            ("请看goat.cn。", "goat.cn"),
            ("Write to kid@goat.org.", "kid@goat.org"),
            ("t.co/abc", "t.co/abc"),
            ("http://localhost", "http://localhost"),
            ("GOAT.COM", "GOAT.COM"),
        ] {
            assert_eq!(address(text), Some(found), "{text}");
        }
        for text in [
            "sky-g0ats.example",
            "http://a.example/b",
            "e.g. this",
            "p.ej. eso",
            "3.50",
            "1.5kg",
            "Stop. Look...",
            "7/7",
            "a/b",
            "10:30",
            "",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
