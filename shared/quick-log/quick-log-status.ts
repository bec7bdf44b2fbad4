/** What became of her choices for the quick log on this computer. */
export interface QuickLogStatus {
  /**
   * `off`: she has not asked for it. `on`: the system gives us the keys. `taken`: the system refused
   * them; most often another program has them. `desktop-decides`: a Linux desktop on Wayland, where
   * no program can take keys by itself.
   */
  shortcut: 'off' | 'on' | 'taken' | 'desktop-decides';
  /** `failed`: this system has no place for it. */
  tray: 'off' | 'on' | 'failed';
  /** Whether closing the window can leave the app in the tray here. */
  canStay: boolean;
  /** Closing the window will leave the app in the tray. */
  isStaying: boolean;
}
