// Loaded into the server before its own code: when the process that started it is gone, however it went, so is the server.
process.on('disconnect', () => process.exit());
