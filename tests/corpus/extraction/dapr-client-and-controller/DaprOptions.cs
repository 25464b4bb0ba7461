namespace Acme.Orders;

public class DaprOptions
{
    public string PubSub { get; set; } = "";

    public string OrderTopic { get; set; } = "";
}
