using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>How a compilation, or a project that it references or that uses it, sets CAP up. Read when first asked for. Thread-safe.</summary>
internal sealed class CapSetup
{
    private const string Entry = "AddCap";

    private readonly SourceModels _models;
    private readonly CapSymbols _symbols;
    private readonly Lazy<ImmutableArray<SyntaxTree>> _trees;
    private readonly Lazy<bool> _usesKafka;
    private readonly Lazy<string?> _otherTransport;
    private readonly Lazy<ImmutableArray<BuilderScope>> _scopes;
    private readonly Lazy<FrameworkFormat> _format;
    private readonly Lazy<ImmutableArray<(string Key, NameSource Value)>> _settings;

    public CapSetup(SourceModels models, CapSymbols symbols)
    {
        _models = models;
        _symbols = symbols;
        _trees = new(() => CallSites.TreesWith(ImmutableArray.Create(Entry), models));
        _usesKafka = new(() => CapTransports.AreKafka(symbols, _trees.Value, models));
        _otherTransport = new(() => CapTransports.Other(symbols, _trees.Value, models));
        _scopes = new(ReadScopes);
        _format = new(() => CapFormat.Of(_scopes.Value, symbols, _trees.Value, models));
        _settings = new(() => CapKafkaSettings.In(symbols, _trees.Value, models).ToImmutableArray());
    }

    /// <summary>Whether Kafka is chosen.</summary>
    public bool UsesKafka => _usesKafka.Value;

    /// <summary>What must hold for Kafka to be the transport, where another one is set up, too; null where none is.</summary>
    public string? Condition => _otherTransport.Value is { } other ? $"CAP runs on Kafka, and not on what {other} sets up" : null;

    /// <summary>What CAP writes.</summary>
    public FrameworkFormat Format => _format.Value;

    /// <summary>The settings of librdkafka that CAP is given.</summary>
    public ImmutableArray<(string Key, NameSource Value)> Settings => _settings.Value;

    /// <summary>The name of the application, which is the compilation if that is one; null for a library, which does not know it.</summary>
    public string? Application => _models.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary ? null : _models.Compilation.AssemblyName;

    /// <summary>The value that an option has; null when it keeps its default.</summary>
    public NameSource? Option(string property) => (_scopes.Value, Scope) switch
    {
        (_, { } scope) when BuilderAssignments.Escapes(scope, _models, CancellationToken.None) =>
            new NameSource.Unknown(NameResolution.Configuration, $"code that is not here may set CAP's {property}"),
        (_, { } scope) => BuilderAssignments.ValueOf(property, scope, _models, CancellationToken.None),
        _ => new NameSource.Unknown(NameResolution.Dynamic, $"it is not seen in one place how CAP's {property} is set"),
    };

    private BuilderScope? Scope => _scopes.Value.Length == 1 ? _scopes.Value[0] : null;

    private ImmutableArray<BuilderScope> ReadScopes() => _symbols.Options is { } options
        ? CallSites.Configuring(options, Entry, _trees.Value, _models).ToImmutableArray()
        : ImmutableArray<BuilderScope>.Empty;
}
