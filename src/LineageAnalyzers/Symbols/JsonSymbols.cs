using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>What System.Text.Json offers to shape its JSON; each null where the library is not referenced or too old to have it.</summary>
internal sealed class JsonSymbols(Compilation compilation)
{
    private const string Serialization = "System.Text.Json.Serialization.";

    public INamedTypeSymbol? PropertyName { get; } = compilation.FindType(Serialization + "JsonPropertyNameAttribute");

    public INamedTypeSymbol? Ignore { get; } = compilation.FindType(Serialization + "JsonIgnoreAttribute");

    public INamedTypeSymbol? Include { get; } = compilation.FindType(Serialization + "JsonIncludeAttribute");

    public INamedTypeSymbol? Required { get; } = compilation.FindType(Serialization + "JsonRequiredAttribute");

    public INamedTypeSymbol? EnumMemberName { get; } = compilation.FindType(Serialization + "JsonStringEnumMemberNameAttribute");

    public INamedTypeSymbol? ExtensionData { get; } = compilation.FindType(Serialization + "JsonExtensionDataAttribute");

    public INamedTypeSymbol? Converter { get; } = compilation.FindType(Serialization + "JsonConverterAttribute");

    public INamedTypeSymbol? NumberHandling { get; } = compilation.FindType(Serialization + "JsonNumberHandlingAttribute");

    public INamedTypeSymbol? EnumConverter { get; } = compilation.FindType(Serialization + "JsonStringEnumConverter");

    public INamedTypeSymbol? Polymorphic { get; } = compilation.FindType(Serialization + "JsonPolymorphicAttribute");

    public INamedTypeSymbol? DerivedType { get; } = compilation.FindType(Serialization + "JsonDerivedTypeAttribute");

    public INamedTypeSymbol? Serializer { get; } = compilation.FindType("System.Text.Json.JsonSerializer");

    public INamedTypeSymbol? Options { get; } = compilation.FindType("System.Text.Json.JsonSerializerOptions");

    public INamedTypeSymbol? Defaults { get; } = compilation.FindType("System.Text.Json.JsonSerializerDefaults");

    public INamedTypeSymbol? NamingPolicy { get; } = compilation.FindType("System.Text.Json.JsonNamingPolicy");

    public INamedTypeSymbol? Context { get; } = compilation.FindType(Serialization + "JsonSerializerContext");

    public INamedTypeSymbol? Serializable { get; } = compilation.FindType(Serialization + "JsonSerializableAttribute");

    public INamedTypeSymbol? TypeInfo { get; } = compilation.FindType(Serialization + "Metadata.JsonTypeInfo");

    public INamedTypeSymbol? SourceGenerationOptions { get; } = compilation.FindType(Serialization + "JsonSourceGenerationOptionsAttribute");
}
