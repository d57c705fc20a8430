import type { Router } from 'express';
import type { Site } from '../site.ts';
import { apiAccessPages } from './api-access-pages.ts';
import { appManagerPages } from './app-manager-pages.ts';
import { appUsagePages } from './app-usage-pages.ts';
import { assignmentPages } from './assignment-pages.ts';
import { changeEventPages } from './change-event-pages.ts';
import { connectedAppPages } from './connected-app-pages.ts';
import { connectionPages } from './connection-pages.ts';
import { customerPages } from './customer-pages.ts';
import { editContactPage } from './edit-contact-page.ts';
import { emailPages } from './email-pages.ts';
import { fieldPages } from './field-pages.ts';
import { homePages } from './home-pages.ts';
import { installPages } from './install-pages.ts';
import { layoutPages } from './layout-pages.ts';
import { licenseAssignmentPage } from './license-assignment-page.ts';
import { listViewPages } from './list-view-pages.ts';
import { loginLimitPages } from './login-limit-pages.ts';
import { newCustomerPage } from './new-customer-page.ts';
import { newSitePage } from './new-site-page.ts';
import { newUserPage } from './new-user-page.ts';
import { objectAccessPage } from './object-access-page.ts';
import { objectPages } from './object-pages.ts';
import { packagePages } from './package-pages.ts';
import { partnerNetworkPages } from './partner-network-pages.ts';
import { permissionGroupPages } from './permission-group-pages.ts';
import { permissionSetPages } from './permission-set-pages.ts';
import { profilePages } from './profile-pages.ts';
import { sessionSettingPages } from './session-setting-pages.ts';
import { sharingSetPages } from './sharing-set-pages.ts';
import { sharingSettingPages } from './sharing-setting-pages.ts';
import { signInPages } from './sign-in-pages.ts';
import { sitePages } from './site-pages.ts';
import { siteSettingPages } from './site-setting-pages.ts';
import { tabSettingPage } from './tab-setting-page.ts';
import { userAssignmentPage } from './user-assignment-page.ts';
import { userPages } from './user-pages.ts';

/**
 * Every page of Setup, and what people see while they sign in. Several share a path: each handles the records that
 * it knows and passes on the others.
 */
export const setupPages: readonly ((site: Site) => Router)[] = [
  signInPages,
  homePages,
  packagePages,
  installPages,
  appManagerPages,
  connectedAppPages,
  appUsagePages,
  apiAccessPages,
  changeEventPages,
  newCustomerPage,
  newUserPage,
  licenseAssignmentPage,
  userPages,
  loginLimitPages,
  profilePages,
  tabSettingPage,
  permissionSetPages,
  userAssignmentPage,
  assignmentPages,
  permissionGroupPages,
  objectPages,
  fieldPages,
  objectAccessPage,
  sessionSettingPages,
  sharingSettingPages,
  newSitePage,
  sitePages,
  siteSettingPages,
  sharingSetPages,
  customerPages,
  editContactPage,
  emailPages,
  layoutPages,
  partnerNetworkPages,
  connectionPages,
  listViewPages,
];
