/** Loaded into a server's process before the server: when the process that started it is gone, it goes too. */
process.on("disconnect", () => process.exit(0));
