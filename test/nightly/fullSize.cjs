// The nightly run takes hostile text of the size that is still read live.
process.env.DIGEST_HOSTILE_SIZE = '1000000';
