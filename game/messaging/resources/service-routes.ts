/** What both kinds of service share: the list, one of them, changing it, removing it. */
import type { Json } from '../../domain/json.ts';
import {
  accept,
  acceptCreated,
  acceptRemoved,
  refuseUnknown,
  type Answer,
} from '../http/answer.ts';
import { type Fields, readFields } from '../http/fields.ts';
import { answerMetaPage } from '../http/meta-paging.ts';
import type { Table } from '../store/table.ts';
import type { World } from '../world.ts';
import type { Route, Visit } from './route.ts';

interface Service {
  readonly sid: string;
  updatedAt: number;
}

/** What sets one kind apart from the other. */
export interface ServiceKind<S extends Service> {
  readonly host: string;
  /** Path of the list. */
  readonly path: string;
  /** Name of the list, in the words of the API. */
  readonly resource: string;
  readonly table: (world: World) => Table<S>;
  readonly fields: Fields<S>;
  readonly toJson: (service: S, world: World) => Json;
  /** A service with its defaults, or why it cannot be. */
  readonly begin: (form: URLSearchParams, world: World) => S | Answer;
}

export function serviceRoutes<S extends Service>(kind: ServiceKind<S>): readonly Route[] {
  const { host, path, resource, table, fields, toJson } = kind;
  const all = { host, path, resource };
  const one = { host, path: `${path}/{ServiceSid}`, resource: `${resource}/{Sid}` };
  return [
    {
      ...all,
      method: 'GET',
      answer: ({ call, world }) =>
        answerMetaPage(call, {
          key: 'services',
          rows: table(world),
          fits: () => true,
          sidOf: ({ sid }) => sid,
          toJson: (service) => toJson(service, world),
        }),
    },
    { ...all, method: 'POST', answer: ({ call, world }) => create(kind, call.form, world) },
    {
      ...one,
      method: 'GET',
      answer: (visit) =>
        withServiceIn(table, visit, (service) => accept(toJson(service, visit.world))),
    },
    {
      ...one,
      method: 'POST',
      answer: (visit) =>
        withServiceIn(table, visit, (service) => {
          const refusal = readFields(fields, service, visit.call.form);
          if (refusal !== null) return refusal;
          service.updatedAt = visit.world.clock.now();
          return accept(toJson(service, visit.world));
        }),
    },
    {
      ...one,
      method: 'DELETE',
      answer: (visit) =>
        withServiceIn(table, visit, ({ sid }) => {
          table(visit.world).remove(sid);
          return acceptRemoved();
        }),
    },
  ];
}

function create<S extends Service>(
  { begin, fields, table, toJson }: ServiceKind<S>,
  form: URLSearchParams,
  world: World,
): Answer {
  const service = begin(form, world);
  if ('status' in service) return service;
  const refusal = readFields(fields, service, form);
  if (refusal !== null) return refusal;
  table(world).add(service);
  return acceptCreated(toJson(service, world));
}

/** Does something with the service the path names, or says that there is none. */
export function withServiceIn<S>(
  table: (world: World) => Table<S>,
  { world, part, call }: Visit,
  answer: (service: S) => Answer,
): Answer {
  const service = table(world).find(part('ServiceSid'));
  return service === null ? refuseUnknown(call.path) : answer(service);
}
