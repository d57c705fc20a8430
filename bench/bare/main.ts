import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';

/** The smallest page with these libraries: `pnpm bench web` compares the product with it. */
const page = createElement('h1', null, 'A page of the same libraries');
const routes = createElement(Routes, null, createElement(Route, { path: '*', element: page }));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into');
createRoot(root).render(
  createElement(
    QueryClientProvider,
    { client: new QueryClient() },
    createElement(BrowserRouter, null, routes),
  ),
);
