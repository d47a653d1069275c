/** One query client for all charts of a page. */
import { QueryClient } from "@tanstack/react-query";

export const queryClient = new QueryClient();
