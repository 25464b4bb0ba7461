using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints;

/// <summary>The record that an attribute states for the calls in a member, where the code hides it in text or bytes.</summary>
internal static class StatedRecord
{
    // Matched by name, so that a project may declare the attribute itself.
    private const string AttributeName = "LineageAnalyzers.Annotations.KafkaRecordAttribute";

    /// <summary>The payload as it is when its record is known, else the stated one if there is one.</summary>
    public static RecordPayload? Complete(RecordPayload? payload, ISymbol? member)
    {
        if (payload is not { Record: null, Payload.Format: WireFormat.Opaque })
            return payload;
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass?.ToDisplayString() == AttributeName
                    && attribute.ConstructorArguments is [{ Value: ITypeSymbol record }]
                    && FormOf(attribute) is { } form)
                    return payload with { Record = record, Form = form, Payload = new Payload(TypeNames.Of(record), payload.Payload.Serializer, form.Format) };
            }
        }

        return payload;
    }

    private static WireForm? FormOf(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Format")
            {
                return argument.Value.Value switch
                {
                    "json" => WireForm.SystemTextJson,
                    "avro" => WireForm.Avro,
                    "protobuf" => WireForm.Protobuf,
                    _ => null,
                };
            }
        }

        return WireForm.SystemTextJson;
    }
}
