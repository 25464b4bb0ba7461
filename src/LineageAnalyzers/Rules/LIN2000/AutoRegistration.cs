using System.Collections.Immutable;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN2000;

/// <summary>
/// LIN2005: a registry serializer that may register schemas itself. The default of Confluent's serializers is to do so
/// (<c>SerdeConfig</c> of Confluent.SchemaRegistry 2.x); <c>UseLatestVersion</c> does not change it, it makes the serializer throw.
/// </summary>
internal sealed class AutoRegistration : ICreationRule
{
    /// <summary>The end of the setting's key; Avro, JSON and Protobuf put <c>avro.serializer.</c> and so on before it.</summary>
    public const string KeySuffix = "auto.register.schemas";

    private const string AssemblyPrefix = "Confluent.SchemaRegistry.Serdes.";

    private static readonly ImmutableArray<string> TypeNames = ImmutableArray.Create(
        "Confluent.SchemaRegistry.Serdes.AvroSerializer`1",
        "Confluent.SchemaRegistry.Serdes.JsonSerializer`1",
        "Confluent.SchemaRegistry.Serdes.ProtobufSerializer`1");

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN2005",
        RuleLevel.Warning,
        title: "Serializer registers schemas itself",
        messageFormat: "{0} registers the schema of '{1}' itself when it first writes one, because {2}",
        description: "A schema that a running program registers was reviewed by nobody and is in use at once.");

    public DiagnosticDescriptor Descriptor => Rule;

    public ImmutableArray<INamedTypeSymbol> Types(Compilation compilation) => TypeNames
        .Select(compilation.FindType)
        .OfType<INamedTypeSymbol>()
        .Where(type => type.ContainingAssembly.Name.StartsWith(AssemblyPrefix, StringComparison.Ordinal))
        .ToImmutableArray();

    public void Check(IObjectCreationOperation creation, RuleContext context)
    {
        if (creation.Type is not INamedTypeSymbol { TypeArguments: [var record] } type)
            return;
        var configuration = CallArguments.Find(creation, "config");
        if (configuration is null || configuration.ConstantValue is { HasValue: true, Value: null })
        {
            Report("it has no configuration that turns this off", null);
            return;
        }

        var settings = context.Facts.Settings.Read(configuration, context.CancellationToken);
        var stated = settings.Values.Where(setting => IsAutoRegistration(setting.Key)).Select(setting => setting.Value.Single).ToList();
        if (stated.Count == 0 && settings is { Complete: true, Creation: not null })
            Report("its configuration does not turn this off", settings.Creation);
        else if (stated.Count > 0 && stated.All(value => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)))
            Report("its configuration says so", settings.Creation);

        void Report(string why, IObjectCreationOperation? configured) => context.Report(Diagnostic.Create(
            Rule,
            creation.Syntax.GetLocation(),
            configured?.Syntax.GetLocation() is { } place && context.MayShow(place) ? [place] : [],
            type.Name,
            record.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat),
            why), topics: [], path: null);
    }

    private static bool IsAutoRegistration(string key) => key == KeySuffix || key.EndsWith(".serializer." + KeySuffix, StringComparison.Ordinal);
}
