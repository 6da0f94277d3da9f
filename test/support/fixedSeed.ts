import fc from 'fast-check';

// The same random texts in every run, so that a change is judged by what it changes; the nightly run looks for new ones.
fc.configureGlobal({ seed: 20_261_120 });
