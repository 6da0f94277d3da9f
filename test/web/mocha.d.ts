// Mocha's browser build has no types of its own; what it leaves on the global object has.
declare module 'mocha/mocha';
