namespace Acme.Contracts;

public static class Topics
{
    public const string Orders = "orders";

    public static readonly string Refunds = "refunds";

    public static string Audit { get; } = "audit";

    public static string Computed => Orders + ".computed";
}
