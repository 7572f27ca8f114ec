//! Which of several files holds the pane of a selection.

/// The number of the file, of `count`, that holds what has this slug: the FNV-1a hash of 32 bits
/// (Fowler, Noll and Vo; <http://www.isthe.com/chongo/tech/comp/fnv/>) by its rest. 0 where there
/// are none.
#[must_use]
pub fn shard_of(slug: &str, count: usize) -> usize {
    let hash = slug
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    usize::try_from(hash).unwrap_or_default().checked_rem(count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::shard_of;

    #[test]
    fn the_hash_is_the_published_one() {
        // From the test vectors of the authors: "" and "foobar".
        assert_eq!(shard_of("", usize::MAX), 0x811c_9dc5);
        assert_eq!(shard_of("foobar", usize::MAX), 0xbf9c_f968);
        assert_eq!(shard_of("foobar", 0), 0);
    }

    #[test]
    fn keys_are_spread_over_the_files() {
        let files: Vec<usize> =
            (0..1600).map(|number| shard_of(&format!("statement/s-{number}"), 16)).collect();
        for file in 0..16 {
            let held = files.iter().filter(|one| **one == file).count();
            assert!((50..200).contains(&held), "{held} in {file}");
        }
    }
}
