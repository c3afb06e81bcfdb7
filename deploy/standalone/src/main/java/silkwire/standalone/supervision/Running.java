package silkwire.standalone.supervision;

import silkwire.servers.process.ChildProcess;

/**
 * A member that was launched.
 *
 * @param process what was started
 * @param awaitReady returns when it answers; throws {@link silkwire.servers.ServerException} when it does not
 */
record Running(ChildProcess process, Runnable awaitReady) {}
