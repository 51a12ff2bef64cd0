package vn.trachnhiem.broken.store;

import vn.trachnhiem.shared.directive.DirectiveEvent;

/** Breaks: the store knows nothing of the domain. */
record StoreOfDirectives(DirectiveEvent held) {}
