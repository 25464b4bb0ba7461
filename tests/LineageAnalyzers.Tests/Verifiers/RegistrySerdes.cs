using System.Collections.Immutable;
using LineageAnalyzers.StandIns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Confluent's schema registry client and its serializers: the published ones where the feed that builds use serves them, else stand-ins.</summary>
internal static class RegistrySerdes
{
    private static readonly string[] Serializers =
        ["Confluent.SchemaRegistry.Serdes.Protobuf", "Confluent.SchemaRegistry.Encryption", "Confluent.SchemaRegistry.Rules"];

    private static readonly MetadataReference[] Published =
    [
        Reference<Confluent.SchemaRegistry.ISchemaRegistryClient>(),
        Reference<Confluent.SchemaRegistry.Serdes.AvroSerializerConfig>(),
        Reference<Confluent.SchemaRegistry.Serdes.JsonSerializerConfig>(),
        Reference<NJsonSchema.JsonSchema>(),
        Reference<NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings>(),
    ];

    /// <summary>The assemblies, and what they need beside <see cref="Verifiers.References.KafkaService"/>.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = Compile();

    private static ImmutableArray<MetadataReference> Compile()
    {
        ImmutableArray<MetadataReference> known = [.. Verifiers.References.KafkaService, .. Published];
        var given = known.Select(reference => Path.GetFileNameWithoutExtension(reference.Display)).ToHashSet();
        var compiled = ImmutableArray.CreateBuilder<MetadataReference>();
        foreach (var library in StandInLibrary.Closure(Serializers.Select(name => StandInLibrary.Get(name)!)).Where(library => !given.Contains(library.AssemblyName)))
        {
            var compilation = CSharpCompilation.Create(
                library.AssemblyName,
                library.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Latest), source.Path)),
                [.. known, .. compiled],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Suppress));
            var image = new MemoryStream();
            var result = compilation.Emit(image);
            Assert.True(result.Success, $"{library}: {string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
            compiled.Add(MetadataReference.CreateFromImage(image.ToArray()));
        }

        return [.. Published, .. compiled];
    }

    private static MetadataReference Reference<T>() => MetadataReference.CreateFromFile(typeof(T).Assembly.Location);
}
