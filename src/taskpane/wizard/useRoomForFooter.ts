import { useEffect } from "react";

/** The footer, also where it has two lines. */
const ROOM = "112px";

/** What is gone to stays clear of the footer that is always in sight, as long as that is there. */
export function useRoomForFooter(): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = ROOM;
    return () => void style.removeProperty("scroll-padding-bottom");
  }, []);
}
