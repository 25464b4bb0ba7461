using System.Threading;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Which parameters of a method become key and value of the record that a client call behind it sends.</summary>
/// <param name="Key">What becomes the key; null where no parameter is it.</param>
/// <param name="Value">What becomes the value; null where no parameter is it.</param>
internal sealed record CarriedParts(CarriedPart? Key, CarriedPart? Value)
{
    /// <summary>The parameters of a method.</summary>
    public static CarriedParts Of(WrapperMethod method, EndpointReader reader, CancellationToken cancellationToken)
    {
        var bound = reader.With(method.Binding.Anew());
        var read = bound.Read(method.Endpoint.Call, cancellationToken);
        return new CarriedParts(Part(read.Key, read.Message.Key), Part(read.Value, read.Message.Value));

        CarriedPart? Part(RecordPayload? payload, IOperation? content)
        {
            if (payload is null || (payload.Object ?? content) is not { } sent)
                return null;
            if (ParameterBehind(sent) is { } parameter)
                return new CarriedPart(parameter.Ordinal, null);
            return bound.Origins.Trace(sent, cancellationToken) is IPropertyReferenceOperation { Instance: { } holder, Property: var property } && ParameterBehind(holder) is { } envelope
                ? new CarriedPart(envelope.Ordinal, property.Name)
                : null;
        }

        IParameterSymbol? ParameterBehind(IOperation content) => WrapperDescriptions.ParameterBehind(content, method, bound.Origins, cancellationToken);
    }

    /// <summary>What a call of the method gives for them; null when that is not seen.</summary>
    public GivenParts? At(IOperation place)
    {
        if (this is { Key: null, Value: null } || WrapperUse.At(place) is not { } call)
            return null;
        return new GivenParts(ArgumentFor(Key), ArgumentFor(Value));

        GivenPart? ArgumentFor(CarriedPart? part) =>
            part is not null && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == part.Position)?.Value is { } argument ? new GivenPart(argument, part.Property) : null;
    }
}

/// <summary>A parameter, or what a property of it holds.</summary>
/// <param name="Position">The position of the parameter.</param>
/// <param name="Property">The name of the property; null for the parameter itself.</param>
internal sealed record CarriedPart(int Position, string? Property);
