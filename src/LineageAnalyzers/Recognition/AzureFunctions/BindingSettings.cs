using System.Collections.Immutable;
using System.Globalization;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AzureFunctions;

/// <summary>The client settings that a binding's attribute makes, by librdkafka key.</summary>
internal static class BindingSettings
{
    private static readonly (string Property, string Key)[] Known =
    [
        ("AuthenticationMode", "sasl.mechanism"),
        ("EnableIdempotence", ClientSettingKeys.EnableIdempotence),
        ("LingerMs", "linger.ms"),
        ("MaxMessageBytes", "message.max.bytes"),
        ("MaxRetries", "message.send.max.retries"),
        ("MessageTimeoutMs", "message.timeout.ms"),
        ("Protocol", "security.protocol"),
    ];

    /// <summary>The settings.</summary>
    public static ImmutableArray<(string Key, NameSource Value)> Of(AttributeUse binding) => Known
        .Select(known => (known.Key, Text: TextOf(binding.Named(known.Property))))
        .Where(setting => setting.Text is not null)
        .Select(setting => (setting.Key, (NameSource)new NameSource.Fixed(setting.Text!, NameResolution.Constant)))
        .ToImmutableArray();

    private static string? TextOf(IOperation? value)
    {
        if (value is IFieldReferenceOperation { Field: { Name: not "NotSet", ContainingType.TypeKind: TypeKind.Enum } member })
            return TextOf(member);
        return value?.ConstantValue switch
        {
            { HasValue: true, Value: bool truth } => truth ? "true" : "false",
            { HasValue: true, Value: int number } when value.Type?.TypeKind != TypeKind.Enum => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private static string TextOf(IFieldSymbol member) => member.ContainingType.Name == "BrokerAuthenticationMode" && !member.Name.StartsWith("Scram", StringComparison.Ordinal)
        ? member.Name.ToUpperInvariant()
        : ClientSettingKeys.TextOf(member);
}
