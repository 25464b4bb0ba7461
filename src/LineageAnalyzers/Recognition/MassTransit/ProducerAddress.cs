using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.MassTransit;

/// <summary>The topic in the address that a producer is got for: <c>GetProducer&lt;Order&gt;(new Uri("topic:orders"))</c>.</summary>
internal static class ProducerAddress
{
    private const string Scheme = "topic:";

    /// <summary>The topic, or why it is not known.</summary>
    public static NameSource Of(IInvocationOperation getProducer, MassTransitSymbols symbols)
    {
        var address = CallArguments.Find(getProducer, "address");
        while (address is IConversionOperation conversion)
            address = conversion.Operand;
        return address is IObjectCreationOperation { Arguments: [{ Value: { Type.SpecialType: SpecialType.System_String } text }, ..] } creation && creation.Type.Is(symbols.Uri)
            ? new NameSource.Converted(new NameSource.Expression(text), TopicOf)
            : new NameSource.Unknown(NameResolution.Dynamic, "the address of the producer is only known when the program runs");
    }

    // Any other address stays as it is, and is then no legal topic.
    private static string TopicOf(string address) => address.StartsWith(Scheme, StringComparison.Ordinal) ? address.Substring(Scheme.Length) : address;
}
