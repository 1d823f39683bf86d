// Tells the other tabs, panels and windows of the extension which roles have changed.
// A BroadcastChannel and nothing else: Dexie's own events name key ranges, and the port names roles.
// Knows no store.

/** Listeners of this tab and of all others. */
export interface Tabs {
  announce(roleIds: readonly string[]): void;
  watch(listener: (roleIds: readonly string[]) => void): () => void;
  close(): void;
}

/** Joins the tabs that use the same name. */
export function joinTabs(name: string): Tabs {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(roleIds: readonly string[]) => void>();
  const tell = (roleIds: readonly string[]) => {
    for (const listener of listeners) listener(roleIds);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) tell(data.filter((id) => typeof id === 'string'));
  };
  return {
    announce(roleIds) {
      tell(roleIds);
      channel.postMessage(roleIds);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}
