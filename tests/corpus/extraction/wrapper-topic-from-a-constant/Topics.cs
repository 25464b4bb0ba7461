namespace Acme;

public static class Topics
{
    public const string Orders = "shop.orders";
}
