import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { AppRoutes } from './AppRoutes.tsx';
import { beforeFirstPaint } from './api/beforeFirstPaint.ts';
import { createQueries } from './api/queries.ts';
import { pageLocale } from './locales/pageLocale.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/buttons.css';
import './ui/conditions.css';
import './ui/fields.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into');
document.documentElement.lang = pageLocale;
const queries = createQueries();
const page = (
  <StrictMode>
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <AppRoutes />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>
);
void beforeFirstPaint(location.pathname, queries).then(() => createRoot(root).render(page));
