using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds arguments by the name of their parameter: named and reordered arguments are common.</summary>
internal static class CallArguments
{
    /// <summary>The value given to a parameter; null when the method has no such parameter or its default is used.</summary>
    public static IOperation? Find(IInvocationOperation call, string parameter) => Find(call.Arguments, parameter);

    /// <summary>The value given to a parameter of a constructor; null when there is no such parameter or its default is used.</summary>
    public static IOperation? Find(IObjectCreationOperation creation, string parameter) => Find(creation.Arguments, parameter);

    /// <summary>The arguments of a call or of a creation.</summary>
    public static ImmutableArray<IArgumentOperation> Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    /// <summary>The value given to the first of these parameters that there is; null when there is none or its default is used.</summary>
    public static IOperation? FindAny(ImmutableArray<IArgumentOperation> arguments, params string[] parameters) =>
        parameters.Select(parameter => Find(arguments, parameter)).FirstOrDefault(value => value is not null);

    private static IOperation? Find(ImmutableArray<IArgumentOperation> arguments, string parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter)
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : argument.Value;
        }

        return null;
    }
}
