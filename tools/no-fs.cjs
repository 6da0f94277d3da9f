// What gray-matter gets for `fs` in the bundles: it must never read files.
module.exports = {};
