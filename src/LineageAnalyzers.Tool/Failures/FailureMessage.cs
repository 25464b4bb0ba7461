using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Failures;

/// <summary>The one message that a person gets when a verb could not do its work.</summary>
internal static class FailureMessage
{
    /// <summary><c>lineage: what: where. what to do</c>, on one line, without a stack trace.</summary>
    public static string Of(Exception exception) => $"lineage: {Text(exception)}";

    /// <summary>The message without the program's name, for where it is one of several answers.</summary>
    public static string Text(Exception exception) => Credentials.Remove(Describe(exception).ReplaceLineEndings(" "));

    private static string Describe(Exception exception) => exception switch
    {
        LineageException or RegistryException => exception.Message,
        OperationCanceledException => "stopped before the end: nothing was changed. Run the command again to finish.",
        UnauthorizedAccessException => $"no permission: {Sentence(exception.Message)} Check the rights of the file or folder.",
        IOException => $"a file could not be read or written: {Sentence(exception.Message)} Check the path, the rights and the free space.",
        AggregateException { InnerExceptions: [var only] } => Describe(only),
        _ => Unexpected(exception),
    };

    private static string Unexpected(Exception exception)
    {
        var place = exception.TargetSite is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
        return $"a fault of this program, not of your input: {exception.GetType().FullName}{place}: {Sentence(exception.Message)} "
            + $"Please report it with the command line and the version, {ProductVersion.Text}.";
    }

    private static string Sentence(string message)
    {
        var text = message.Trim();
        return text.EndsWith('.') ? text : text + ".";
    }
}
