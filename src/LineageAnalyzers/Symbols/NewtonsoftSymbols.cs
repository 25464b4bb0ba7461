using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Symbols;

/// <summary>What shapes the JSON of Newtonsoft.Json, the data contract attributes included; each null where it is not referenced.</summary>
internal sealed class NewtonsoftSymbols(Compilation compilation)
{
    private const string Library = "Newtonsoft.Json.";
    private const string DataContracts = "System.Runtime.Serialization.";

    public INamedTypeSymbol? Property { get; } = compilation.FindType(Library + "JsonPropertyAttribute");

    public INamedTypeSymbol? Required { get; } = compilation.FindType(Library + "JsonRequiredAttribute");

    public INamedTypeSymbol? Ignore { get; } = compilation.FindType(Library + "JsonIgnoreAttribute");

    public INamedTypeSymbol? ExtensionData { get; } = compilation.FindType(Library + "JsonExtensionDataAttribute");

    public INamedTypeSymbol? Converter { get; } = compilation.FindType(Library + "JsonConverterAttribute");

    public INamedTypeSymbol? EnumConverter { get; } = compilation.FindType(Library + "Converters.StringEnumConverter");

    public INamedTypeSymbol? Object { get; } = compilation.FindType(Library + "JsonObjectAttribute");

    /// <summary>What the attributes on types have in common.</summary>
    public INamedTypeSymbol? Container { get; } = compilation.FindType(Library + "JsonContainerAttribute");

    public INamedTypeSymbol? Array { get; } = compilation.FindType(Library + "JsonArrayAttribute");

    public INamedTypeSymbol? Convert { get; } = compilation.FindType(Library + "JsonConvert");

    public INamedTypeSymbol? Serializer { get; } = compilation.FindType(Library + "JsonSerializer");

    public INamedTypeSymbol? Settings { get; } = compilation.FindType(Library + "JsonSerializerSettings");

    public INamedTypeSymbol? ContractResolver { get; } = compilation.FindType(Library + "Serialization.DefaultContractResolver");

    public INamedTypeSymbol? CamelCaseResolver { get; } =
        compilation.FindType(Library + "Serialization.CamelCasePropertyNamesContractResolver");

    public INamedTypeSymbol? CamelCase { get; } = compilation.FindType(Library + "Serialization.CamelCaseNamingStrategy");

    public INamedTypeSymbol? SnakeCase { get; } = compilation.FindType(Library + "Serialization.SnakeCaseNamingStrategy");

    public INamedTypeSymbol? KebabCase { get; } = compilation.FindType(Library + "Serialization.KebabCaseNamingStrategy");

    public INamedTypeSymbol? DefaultCase { get; } = compilation.FindType(Library + "Serialization.DefaultNamingStrategy");

    public INamedTypeSymbol? Token { get; } = compilation.FindType(Library + "Linq.JToken");

    public INamedTypeSymbol? DataContract { get; } = compilation.FindType(DataContracts + "DataContractAttribute");

    public INamedTypeSymbol? DataMember { get; } = compilation.FindType(DataContracts + "DataMemberAttribute");

    public INamedTypeSymbol? EnumMember { get; } = compilation.FindType(DataContracts + "EnumMemberAttribute");

    public INamedTypeSymbol? IgnoreDataMember { get; } = compilation.FindType(DataContracts + "IgnoreDataMemberAttribute");

    public INamedTypeSymbol? Serializable { get; } = compilation.FindType(DataContracts + "ISerializable");

    public INamedTypeSymbol? TypeConverter { get; } = compilation.FindType("System.ComponentModel.TypeConverterAttribute");
}
