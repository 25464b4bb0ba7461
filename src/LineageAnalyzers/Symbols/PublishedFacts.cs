using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>
/// What an assembly tells the projects that use it. A reference assembly has no method bodies and no initialisers, so the generator writes what it has
/// proven into <c>AssemblyMetadata</c> attributes: the value of a static string, the schema of a generated class, the format of a serializer.
/// </summary>
internal static class PublishedFacts
{
    /// <summary>The value of a public <c>static readonly string</c>.</summary>
    public const string Value = "Value";

    /// <summary>The schema of a class generated from Avro.</summary>
    public const string AvroSchema = "AvroSchema";

    /// <summary>The descriptor of a file generated from Protobuf, in Base64.</summary>
    public const string ProtobufDescriptor = "ProtobufDescriptor";

    /// <summary>What a serializer or deserializer writes or reads.</summary>
    public const string SerializerFormat = "SerializerFormat";

    /// <summary>How a method names the topic of a client call by what its caller gives it.</summary>
    public const string Wrapper = "Wrapper";

    /// <summary>What a method does with the data that it is given.</summary>
    public const string Flow = "Flow";

    private const string Prefix = "LineageAnalyzers.";

    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<string, string>> Known = new();

    /// <summary>The fact of this kind about a type or member of another assembly; null when the assembly does not tell it.</summary>
    public static string? Find(string kind, ISymbol about)
    {
        if (about.ContainingAssembly is not { } assembly)
            return null;
        return Known.GetValue(assembly, Read).TryGetValue(KeyOf(kind, about), out var fact) ? fact : null;
    }

    /// <summary>Whether an assembly tells anything of this kind. The framework's own assemblies tell nothing.</summary>
    public static bool Tells(string kind, IAssemblySymbol assembly)
    {
        var start = $"{Prefix}{kind}:";
        return !IsOfFramework(assembly.Name) && Known.GetValue(assembly, Read).Keys.Any(key => key.StartsWith(start, StringComparison.Ordinal));
    }

    /// <summary>
    /// Everything of this kind that the assemblies tell which the compilation references, by key: each text once. The framework's own assemblies tell nothing.
    /// </summary>
    public static Dictionary<string, ImmutableArray<string>> All(string kind, Compilation compilation)
    {
        var start = $"{Prefix}{kind}:";
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => !IsOfFramework(assembly.Name))
            .SelectMany(assembly => Known.GetValue(assembly, Read))
            .Where(fact => fact.Key.StartsWith(start, StringComparison.Ordinal))
            .GroupBy(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal)
            .ToDictionary(facts => facts.Key, facts => facts.Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    private static bool IsOfFramework(string assembly) =>
        assembly is "System" or "mscorlib" or "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.", StringComparison.Ordinal);

    /// <summary>The key under which a fact is told.</summary>
    public static string KeyOf(string kind, ISymbol about) => $"{Prefix}{kind}:{(about is ITypeSymbol ? TypeName(about) : MemberNames.Of(about))}";

    private static string TypeName(ISymbol type) => type.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    private static Dictionary<string, string> Read(IAssemblySymbol assembly)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == nameof(AssemblyMetadataAttribute)
                && attribute.ConstructorArguments is [{ Value: string key }, { Value: string fact }]
                && key.StartsWith(Prefix, StringComparison.Ordinal))
                facts[key] = fact;
        }

        return facts;
    }
}
