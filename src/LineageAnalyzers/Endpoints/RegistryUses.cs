using System.Globalization;
using System.Threading;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints;

/// <summary>Reads what code says of the schema registry to Confluent's serializers (checked against 2.16): their configuration and the rules they can carry out.</summary>
internal sealed class RegistryUses
{
    private const string Serdes = "Confluent.SchemaRegistry.Serdes";
    private const string RuleNamespace = "Confluent.SchemaRegistry.";

    // The executors of Confluent's packages, with the type of rule that each of them serves.
    private static readonly Dictionary<string, string> Executors = new(StringComparer.Ordinal)
    {
        ["FieldEncryptionExecutor"] = "ENCRYPT",
        ["EncryptionExecutor"] = "ENCRYPT_PAYLOAD",
        ["CelExecutor"] = "CEL",
        ["CelFieldExecutor"] = "CEL_FIELD",
        ["JsonataExecutor"] = "JSONATA",
    };

    private readonly ClientSettingsReader _settings;
    private readonly SourceModels _models;
    private readonly OriginTracer _origins;
    private readonly Lazy<EquatableArray<string>> _registered;

    public RegistryUses(ClientSettingsReader settings, SourceModels models, OriginTracer origins, CancellationToken cancellationToken)
    {
        _settings = settings;
        _models = models;
        _origins = origins;
        _registered = new(() => FindRegistered(cancellationToken), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>What is said to this serializer; null when nothing is, or when it is none of the registry's.</summary>
    public RegistryUse? Of(IOperation serializer, CancellationToken cancellationToken)
    {
        if (CreationOf(serializer, cancellationToken) is not { } creation || creation.Type?.ContainingNamespace?.ToDisplayString() != Serdes)
            return null;
        var configuration = CallArguments.Find(creation, "config");
        var use = IsNothing(configuration) ? new RegistryUse() : Read(_settings.Read(configuration!, cancellationToken));
        // A registry of rules that is handed over takes the place of the common one.
        if (IsNothing(CallArguments.Find(creation, "ruleRegistry")))
            use = use with { RuleExecutors = _registered.Value };
        return use.IsEmpty ? null : use;
    }

    /// <summary>Whether a JSON serializer is given settings of Newtonsoft.Json, which may change names.</summary>
    public bool HasOwnNames(IOperation serializer, CancellationToken cancellationToken) =>
        CreationOf(serializer, cancellationToken) is { } creation
        && creation.Type?.ContainingNamespace?.ToDisplayString() == Serdes
        && !IsNothing(CallArguments.Find(creation, "jsonSchemaGeneratorSettings"));

    private static RegistryUse Read(ClientSettings settings) => new()
    {
        SubjectNameStrategy = NamingIn(Find(settings, "subject.name.strategy")),
        AutoRegister = Flag(Find(settings, "auto.register.schemas")),
        UseLatestVersion = Flag(Find(settings, "use.latest.version")),
        UseLatestWithMetadata = settings.InCode.Any(key => IsKey(key, "use.latest.with.metadata")) ? true : null,
        SchemaId = int.TryParse(Find(settings, "use.schema.id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : null,
        Normalize = Flag(Find(settings, "normalize.schemas")),
    };

    // A property has the bare key, a dictionary the one with the format and the direction before it.
    private static string? Find(ClientSettings settings, string key)
    {
        foreach (var setting in settings.Values)
        {
            if (IsKey(setting.Key, key))
                return setting.Value.Single;
        }

        return null;
    }

    private static bool IsKey(string key, string suffix) => key == suffix || key.EndsWith("serializer." + suffix, StringComparison.Ordinal);

    private static bool? Flag(string? text) => bool.TryParse(text, out var flag) ? flag : null;

    private static SubjectNaming? NamingIn(string? text) =>
        Enum.TryParse<SubjectNaming>(text, ignoreCase: true, out var naming) && Enum.IsDefined(typeof(SubjectNaming), naming) ? naming : null;

    private static bool IsNothing(IOperation? operation) => operation is null or { ConstantValue: { HasValue: true, Value: null } };

    private IObjectCreationOperation? CreationOf(IOperation serializer, CancellationToken cancellationToken)
    {
        var origin = _origins.Trace(serializer, cancellationToken);
        while (origin is IInvocationOperation { TargetMethod.Name: "AsSyncOverAsync", Arguments: [{ Value: var inner }] })
            origin = _origins.Trace(inner, cancellationToken);
        return origin as IObjectCreationOperation;
    }

    // FieldEncryptionExecutor.Register() serves the whole program.
    private EquatableArray<string> FindRegistered(CancellationToken cancellationToken)
    {
        var types = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in _models.Compilation.SyntaxTrees)
        {
            foreach (var node in CandidateIndex.Find(tree, "Register", cancellationToken))
            {
                if (_models.OperationOf(node, cancellationToken) is IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } executor } }
                    && Executors.TryGetValue(executor.Name, out var type)
                    && executor.ContainingNamespace.ToDisplayString().StartsWith(RuleNamespace, StringComparison.Ordinal))
                    types.Add(type);
            }
        }

        return types.ToEquatableArray();
    }
}
