//! The commands that clients may execute.

use std::collections::BTreeSet;

/// The allowed commands. Without a limit, all commands are allowed.
#[derive(Clone, Debug, Default)]
pub(super) struct Policy {
    names: Option<BTreeSet<String>>,
    read_only: bool,
}

/// The commands that change nothing, apart from those whose names begin with `query-`.
const READING: [&str; 3] = ["qom-get", "qom-list", "qom-list-get"];

impl Policy {
    pub(super) fn allow(&mut self, names: impl Iterator<Item = String>) {
        self.names.get_or_insert_default().extend(names);
    }

    pub(super) fn read_only(&mut self) {
        self.read_only = true;
        self.names.get_or_insert_default();
    }

    pub(super) fn allows(&self, command: &str) -> bool {
        let Some(names) = &self.names else { return true };
        let is_query = command.starts_with("query-") || command.starts_with("x-query-");
        names.contains(command) || self.read_only && (is_query || READING.contains(&command))
    }
}

#[cfg(test)]
mod tests {
    use super::Policy;

    #[test]
    fn limits_add_up() {
        let mut policy = Policy::default();
        assert!(policy.allows("quit"));
        policy.read_only();
        assert!(policy.allows("query-status") && policy.allows("qom-get"));
        assert!(!policy.allows("quit") && !policy.allows("human-monitor-command"));
        assert!(!policy.allows("device-list-properties") && !policy.allows("querystatus"));
        policy.allow(["cont".to_owned()].into_iter());
        assert!(policy.allows("cont") && policy.allows("query-status") && !policy.allows("stop"));
        let mut policy = Policy::default();
        policy.allow(["cont".to_owned()].into_iter());
        assert!(policy.allows("cont") && !policy.allows("query-status"));
    }
}
