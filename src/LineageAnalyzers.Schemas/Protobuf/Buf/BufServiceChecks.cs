namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The rules about services and their methods.</summary>
internal static class BufServiceChecks
{
    public static void NoMethodDeleted(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.ServicePairs())
        {
            var newer = new ElementsByName<ProtoMethod>(after.Methods);
            foreach (var method in before.Methods)
            {
                if (newer.Find(method.Name).Element is null)
                    comparison.Report(after, before, $"Previously present RPC \"{method.Name}\" on service \"{after.Name}\" was deleted.");
            }
        }
    }

    public static void SameRequestStream(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MethodPairs())
        {
            if (before.IsRequestStream != after.IsRequestStream)
                comparison.Report(after, before, $"{Words(after)} changed from client {Stream(before.IsRequestStream)} to client {Stream(after.IsRequestStream)}.");
        }
    }

    public static void SameResponseStream(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MethodPairs())
        {
            if (before.IsResponseStream != after.IsResponseStream)
                comparison.Report(after, before, $"{Words(after)} changed from server {Stream(before.IsResponseStream)} to server {Stream(after.IsResponseStream)}.");
        }
    }

    public static void SameRequestType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MethodPairs())
        {
            if (before.Request.Text != after.Request.Text)
                comparison.Report(after.File, after.Request.Span, before.File, $"{Words(after)} changed request type from \"{before.Request.Text}\" to \"{after.Request.Text}\".");
        }
    }

    public static void SameResponseType(BufComparison comparison)
    {
        foreach (var (before, after) in comparison.MethodPairs())
        {
            if (before.Response.Text != after.Response.Text)
                comparison.Report(after.File, after.Response.Span, before.File, $"{Words(after)} changed response type from \"{before.Response.Text}\" to \"{after.Response.Text}\".");
        }
    }

    public static void SameIdempotency(BufComparison comparison)
    {
        const string Name = "idempotency_level";
        const string Otherwise = "IDEMPOTENCY_UNKNOWN";
        foreach (var (before, after) in comparison.MethodPairs())
        {
            var (was, now) = (before.OptionText(Name) ?? Otherwise, after.OptionText(Name) ?? Otherwise);
            if (was != now)
                comparison.Report(after.File, after.Option(Name)?.Span, before.File, $"{Words(after)} changed option \"{Name}\" from \"{was}\" to \"{now}\".");
        }
    }

    private static string Words(ProtoMethod method) => $"RPC \"{method.Name}\" on service \"{method.Parent!.Name}\"";

    private static string Stream(bool isStream) => isStream ? "streaming" : "unary";
}
