import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@shareable", "@provides", "@interfaceObject", "@inaccessible"])`;

/** Subgraphs with everything that ours could come to have: nested @requires, @interfaceObject, unions, lists of lists, clashing types. */
export const zooSdls: Readonly<Record<string, string>> = {
  animals: `${link}
    type Query { animals: [Animal!]! animal(id: ID!): Animal cage: Cage cages: [Cage] mixed: [Thing] matrix: [[Keeper]] any: Thing! }
    type Mutation { feed(id: ID!, amount: Float!): Fed! release(ids: [ID!]!): [Animal]! }
    type Fed { animal: Animal! query: Cage }
    interface Animal @key(fields: "id") { id: ID! name: String sound: Sound }
    enum Sound { ROAR SQUEAK }
    type Lion implements Animal @key(fields: "id") { id: ID! name: String! sound: Sound mane: Int! size: Float cage: Cage friends: [Animal!] }
    type Mouse implements Animal @key(fields: "id") { id: ID! name: String sound: Sound! size: String holes: [[Int!]] cage: Cage! }
    type Cage @key(fields: "id") { id: ID! area: Area! animals: [Animal] keeper: Keeper keepers: [Keeper!]! }
    type Area @shareable { width: Int! height: Int! unit: Unit }
    type Unit @shareable { code: ID! }
    type Keeper @key(fields: "id") @key(fields: "badge { number }") { id: ID! badge: Badge! }
    type Badge @shareable { number: Int! }
    union Thing = Lion | Mouse | Cage | Keeper
  `,
  people: `${link}
    type Query { keepers(first: Int = 3, filter: KeeperFilter): [Keeper]! keeper(id: ID!): Keeper boss: Person! }
    type Mutation { hire(input: HireInput!): Hired! }
    input HireInput { name: String! tags: [String!] more: KeeperFilter }
    input KeeperFilter { ids: [ID!] isOnDuty: Boolean since: Float level: Level }
    enum Level { JUNIOR SENIOR }
    type Hired { keeper: Keeper errors: [HireError!]! }
    union HireError = TooYoung | Unknown
    type TooYoung { age: Int! message: String! }
    type Unknown { message: String }
    interface Person { name: String! level: Level }
    type Keeper implements Person @key(fields: "id") { id: ID! name: String! level: Level pay: Float cages: [Cage!] boss: Keeper peers: [Person!] }
    type Visitor implements Person { name: String! level: Level tickets: [Int] }
    type Cage @key(fields: "id", resolvable: false) { id: ID! }
  `,
  costs: `${link}
    scalar Amount
    type Query { total: Amount @shareable dearest: Animal }
    type Animal @interfaceObject @key(fields: "id") { id: ID! price: Amount vet: Vet! }
    type Vet { name: String fee: Int! }
    type Cage @key(fields: "id") { id: ID! area: Area! @external rent: Float! @requires(fields: "area { width height unit { code } }") bills(first: Int): [Bill] }
    type Area { width: Int! @external height: Int! @external unit: Unit @external }
    type Unit { code: ID! @external }
    type Keeper @key(fields: "badge { number }") { badge: Badge! bonus: Amount bills: [Bill!] }
    type Badge @shareable { number: Int! }
    type Bill { amount: Amount! cage: Cage keeper: Keeper }
  `,
};

/** The zoo as a supergraph. */
export function composeZoo(): string {
  const services = Object.entries(zooSdls).map(([name, sdl]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
