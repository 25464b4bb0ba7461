using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>Tells calls of code that is not here which ask for something that is elsewhere: what comes back was there before, and is not made of what was asked.</summary>
internal static class Inquiries
{
    private static readonly string[] Lookups = ["Get", "Find", "Load", "Fetch", "Lookup", "LookUp", "Retrieve", "Query", "Search", "List", "Select", "Read", "Single", "First", "Exists", "Any", "Count"];

    private static readonly string[] Requests = ["Send", "Post", "Submit", "Request"];

    // They are given how long to wait.
    private static readonly string[] Receipts = ["Consume", "Receive", "Poll", "Dequeue"];

    /// <summary>Whether a call asks for what a key names, which decides what comes back.</summary>
    public static bool IsLookup(CallSite call) => IsLookup(call.Name, call.Inputs);

    /// <summary>Whether a call of that name asks for what a key names.</summary>
    public static bool IsLookup(string name, IEnumerable<FlowValue> inputs) => Begins(name, Lookups) && inputs.All(static input => input.Objects.IsEmpty);

    /// <summary>Whether a call sends something and is given the answer, or waits for what comes.</summary>
    public static bool IsRequest(CallSite call) => IsRequest(call.Name, call.Method.ReturnType.Name is "Task" or "ValueTask");

    /// <summary>Whether a call of that name sends something and is given the answer, or waits for what comes.</summary>
    public static bool IsRequest(string name, bool isAwaited) => isAwaited && Begins(name, Requests) || Begins(name, Receipts);

    private static bool Begins(string name, string[] verbs)
    {
        foreach (var verb in verbs)
        {
            if (name.StartsWith(verb, StringComparison.Ordinal) && (name.Length == verb.Length || char.IsUpper(name[verb.Length])))
                return true;
        }

        return false;
    }
}
