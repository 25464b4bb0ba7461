using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Protobuf;

/// <summary>The properties of a class that protoc generated, by the numbers of their fields: the constant <c>NameFieldNumber</c> stands beside <c>Name</c>.</summary>
internal static class ProtobufProperties
{
    private const string Suffix = "FieldNumber";

    /// <summary>Number to property; of a field without a property there is no entry.</summary>
    public static IReadOnlyDictionary<int, IPropertySymbol> ByNumber(INamedTypeSymbol type)
    {
        var properties = new Dictionary<int, IPropertySymbol>();
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { IsConst: true, ConstantValue: int number } constant || !constant.Name.EndsWith(Suffix, StringComparison.Ordinal))
                continue;
            var name = constant.Name.Substring(0, constant.Name.Length - Suffix.Length);
            if (type.GetMembers(name).FirstOrDefault(candidate => candidate is IPropertySymbol { IsStatic: false }) is IPropertySymbol property)
                properties[number] = property;
        }

        return properties;
    }
}
