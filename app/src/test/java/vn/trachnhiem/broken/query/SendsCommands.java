package vn.trachnhiem.broken.query;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** Breaks: the query side records nothing. */
record SendsCommands(CommandGateway held) {}
