using CsCheck;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Model.Tests.Json;

namespace LineageAnalyzers.Model.Tests.Manifests;

/// <summary>Random manifests that use every member of the model. Lists that the format sorts are made sorted and without duplicates.</summary>
internal static class ManifestGen
{
    private static readonly Gen<string> Text = JsonGen.AnyText;

    private static readonly Gen<string?> MaybeText = Maybe(Text);

    private static readonly Gen<Owners> AnyOwners = Gen.Select(MaybeText, MaybeText, MaybeText, MaybeText, (business, producer, schema, operational) =>
        new Owners(business, producer, schema, operational));

    private static readonly Gen<SourceLocation> Location = Gen.Select(
        Text.Where(text => text.Length > 0), Gen.Int[1, int.MaxValue], Gen.Int[1, 500], (file, line, column) => new SourceLocation(file, line, column));

    private static readonly Gen<EquatableArray<SourceLocation>> Locations = Location.Array[0, 3].Select(items => items.Order().ToEquatableArray());

    private static readonly Gen<EquatableArray<string>> Texts = Text.Array[0, 3].Select(Sorted);

    private static readonly Gen<ResolvedName> Name = Gen.Select(
        Gen.Int[0, 5], Text, Texts, Gen.Enum<NameResolution>(), MaybeText, Gen.Select(Text, Text).Array[0, 3],
        (kind, text, texts, resolution, key, values) => new ResolvedName
        {
            Name = kind == 0 ? text : null,
            Names = kind == 1 && !texts.IsEmpty ? texts : default,
            Pattern = kind == 2 ? text : null,
            Template = kind == 3 ? text : null,
            Values = kind is 0 or 4 ? values.DistinctBy(value => value.Item1).OrderBy(value => value.Item1, StringComparer.Ordinal)
                .Select(value => new EnvironmentValue(value.Item1, value.Item2)).ToEquatableArray() : default,
            Reason = kind is 5 || (kind == 1 && texts.IsEmpty) || (kind == 4 && values.Length == 0) ? text : null,
            Resolution = resolution,
            Key = key,
        });

    private static readonly Gen<bool?> MaybeTruth = Gen.Int[0, 2].Select(kind => kind == 0 ? null : (bool?)(kind == 1));

    private static readonly Gen<RegistryUse?> MaybeRegistry = Gen.Select(
        Gen.Int[-1, 4], MaybeTruth, MaybeTruth, MaybeTruth, Gen.Int[-1, 3], MaybeTruth, Texts, (naming, register, latest, metadata, id, normalize, rules) => new RegistryUse
        {
            SubjectNameStrategy = naming < 0 ? null : (SubjectNaming)naming,
            AutoRegister = register,
            UseLatestVersion = latest,
            UseLatestWithMetadata = metadata,
            SchemaId = id < 0 ? null : id,
            Normalize = normalize,
            RuleExecutors = rules,
        }).Select(use => use.IsEmpty ? null : use);

    private static readonly Gen<Payload?> MaybePayload = Maybe(Gen.Select(
        MaybeText, MaybeText, Gen.Enum<WireFormat>(), MaybeText, MaybeRegistry,
        (type, serializer, format, reason, registry) => new Payload(type, serializer, format, reason) { Registry = registry }));

    private static readonly Gen<FieldRead> Read = Gen.Select(Text, Gen.Enum<ReadUse>(), Locations, (field, use, locations) => new FieldRead(field, use, locations));

    private static readonly Gen<Endpoint> AnyEndpoint = Gen.Select(
        Gen.Select(Text, Gen.Enum<Direction>(), Text, Gen.Enum<EndpointLevel>(), MaybeText),
        Gen.Select(Name, Maybe(Name), MaybePayload, MaybePayload, Maybe(Name)),
        Gen.Select(Texts, Gen.Select(Text, Text).Array[0, 3], Gen.Enum<TopicRole>(), Read.Array[0, 3]),
        Gen.Select(Text, Location),
        (identity, names, content, place) => new Endpoint
        {
            Id = "id" + identity.Item1,
            Direction = identity.Item2,
            Client = identity.Item3,
            Level = identity.Item4,
            Condition = identity.Item5 is { } condition ? "it is " + condition : null,
            Topic = names.Item1,
            Group = names.Item2,
            OffsetsOf = names.Item5,
            Key = names.Item3,
            Value = names.Item4,
            Headers = content.Item1,
            Settings = content.Item2.DistinctBy(setting => setting.Item1).OrderBy(setting => setting.Item1, StringComparer.Ordinal)
                .Select(setting => new ClientSetting(setting.Item1, setting.Item2)).ToEquatableArray(),
            Role = content.Item3,
            Reads = identity.Item2 == Direction.Produce
                ? default
                : content.Item4.DistinctBy(read => read.Field).OrderBy(read => read.Field, StringComparer.Ordinal).ToEquatableArray(),
            Member = place.Item1,
            Location = place.Item2,
        });

    private static readonly Gen<Route> AnyRoute = Gen.Select(Text, Name, Text, Location, (message, topic, client, location) =>
        new Route(message, topic, client, location));

    private static readonly Gen<AdministeredTopic> AnyTopic = Gen.Select(
        Gen.Select(Gen.Enum<TopicOperation>(), Name, Text),
        Gen.Select(Gen.Int[-1, 100], Gen.Int[-1, 5], Gen.Bool),
        Gen.Select(Text, MaybeText).Array[0, 3],
        Gen.Select(Text, Location),
        (identity, numbers, configs, place) => new AdministeredTopic
        {
            Operation = identity.Item1,
            Topic = identity.Item2,
            Client = identity.Item3,
            Partitions = numbers.Item1 == 0 ? null : numbers.Item1,
            ReplicationFactor = numbers.Item2 == 0 ? null : numbers.Item2,
            Configs = numbers.Item3
                ? configs.DistinctBy(config => config.Item1).OrderBy(config => config.Item1, StringComparer.Ordinal)
                    .Select(config => new TopicConfig(config.Item1, config.Item2)).ToEquatableArray()
                : null,
            Member = place.Item1,
            Location = place.Item2,
        });

    private static readonly Gen<RecordField> Field = Gen.Select(
        Text, Text, Gen.Select(Gen.Bool, Gen.Bool), Gen.Select(Texts, Texts), Maybe<ClassificationSource>(), Maybe(Location),
        (path, type, presence, texts, source, location) => new RecordField
        {
            Path = path,
            Type = type,
            Optional = presence.Item1,
            Required = presence.Item2,
            Values = texts.Item1,
            Classifications = texts.Item2,
            ClassifiedBy = source,
            Location = location,
        });

    private static readonly Gen<RecordDescription> Record = Gen.Select(
        Gen.Select(Text, Gen.Enum<WireFormat>(), MaybeText, Maybe<SchemaOrigin>()),
        Field.Array[0, 4],
        AnyOwners,
        Gen.Select(MaybeText, Gen.Select(Text, Text, (path, schema) => new SchemaImport(path, schema)).Array[0, 3]),
        (identity, fields, owners, file) => new RecordDescription
        {
            Type = identity.Item1,
            Format = identity.Item2,
            Schema = identity.Item3,
            Message = file.Item1,
            Imports = file.Item2.DistinctBy(import => import.Path).OrderBy(import => import.Path, StringComparer.Ordinal).ToEquatableArray(),
            SchemaOrigin = identity.Item4,
            Fields = fields.DistinctBy(field => field.Path).OrderBy(field => field.Path, StringComparer.Ordinal).ToEquatableArray(),
            Owners = owners,
        });

    private static readonly Gen<DataFlow> AnyFlow = Gen.Select(
        Gen.Select(Maybe<FlowSource>(), Text, Gen.Enum<RecordPart>(), Text, MaybeText, (source, endpoint, part, field, member) => source is null
            ? new FlowOrigin { Endpoint = endpoint, Part = part, Field = field, Member = member }
            : new FlowOrigin { Source = source, Member = member }),
        Gen.Select(Maybe<FlowSink>(), Text, Gen.Enum<RecordPart>(), Text, MaybeText, (sink, endpoint, part, field, member) => sink is null
            ? new FlowTarget { Endpoint = endpoint, Part = part, Field = field, Member = member }
            : new FlowTarget { Sink = sink, Member = member }),
        Gen.Enum<FlowTransformation>(),
        Gen.Bool,
        Location.Array[0, 3],
        (from, to, transformation, masked, steps) => new DataFlow
        {
            From = from,
            To = to,
            Transformation = transformation,
            Masked = masked,
            Steps = steps.ToEquatableArray(),
        });

    private static readonly Gen<Wrapper> AnyWrapper = Gen.Select(
        Text, Gen.Enum<Direction>(), Text, MaybeText, MaybeText, Location,
        (member, direction, client, topic, value, location) => new Wrapper(member, direction, client, topic, value, location) { Topic = topic is null ? null : $"acme.{topic}" });

    private static readonly Gen<ProjectIdentity> Project = Gen.Select(
        Text, Text, Gen.Select(MaybeText, MaybeText, MaybeText, MaybeText), AnyOwners,
        (name, assembly, texts, owners) => new ProjectIdentity
        {
            Name = name,
            Assembly = assembly,
            TargetFramework = texts.Item1,
            Path = texts.Item2,
            Repository = texts.Item3,
            Commit = texts.Item4,
            Owners = owners,
        });

    /// <summary>Manifests whose lists stand in any order.</summary>
    public static Gen<Manifest> Manifests { get; } = Gen.Select(
        Gen.Select(Text, Text), Project, AnyEndpoint.Array[0, 3], Gen.Select(AnyRoute.Array[0, 2], AnyTopic.Array[0, 2]), Record.Array[0, 3], AnyFlow.Array[0, 3], AnyWrapper.Array[0, 2],
        (tool, project, endpoints, named, records, flows, wrappers) => new Manifest
        {
            Tool = new ToolIdentity("t" + tool.Item1, "v" + tool.Item2),
            Project = project,
            Endpoints = endpoints.ToEquatableArray(),
            Routes = named.Item1.ToEquatableArray(),
            Topics = named.Item2.ToEquatableArray(),
            Records = records.ToEquatableArray(),
            Flows = flows.ToEquatableArray(),
            Wrappers = wrappers.ToEquatableArray(),
        });

    private static EquatableArray<string> Sorted(string[] texts) => texts.Distinct().Order(StringComparer.Ordinal).ToEquatableArray();

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.Select(Gen.Bool, gen, (there, value) => there ? value : null);

    private static Gen<T?> Maybe<T>() where T : struct, Enum => Gen.Select(Gen.Bool, Gen.Enum<T>(), (there, value) => there ? value : (T?)null);
}
