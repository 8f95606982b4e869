using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SIJointSite.Tests.Support;

/// <summary>Reads answers as a browser would, and sends the forms that they hold.</summary>
public static class Html
{
    /// <summary>Gets a page and parses it, whatever its status.</summary>
    public static async Task<IHtmlDocument> GetHtmlAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        return await response.ReadHtmlAsync();
    }

    public static async Task<IHtmlDocument> ReadHtmlAsync(this HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    /// <summary>Sends the page's form with its hidden fields (the antiforgery token among them) and these values.</summary>
    /// <param name="client">The visitor.</param>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="path">Where the page was read from; a form without an action posts there.</param>
    /// <param name="values">Names and values; a name may come more than once.</param>
    /// <param name="formSelector">Which form, when there is more than one.</param>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient client, IHtmlDocument page, string path, IEnumerable<(string Name, string Value)> values,
            string formSelector = "main form")
    {
        var action = page.QuerySelector(formSelector)?.GetAttribute("action") is { Length: > 0 } explicitAction ? explicitAction : path;
        return await client.SubmitToAsync(page, action, values, formSelector);
    }

    /// <summary>Sends the page's form as <see cref="SubmitAsync"/> does, but to an address of the test's choice.</summary>
    public static async Task<HttpResponseMessage> SubmitToAsync(
        this HttpClient client, IHtmlDocument page, string address, IEnumerable<(string Name, string Value)> values,
            string formSelector = "main form")
    {
        var form = (IHtmlFormElement)(
            page.QuerySelector(formSelector) ?? throw new InvalidOperationException($"The page for {address} has no form {formSelector}."));
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => (Name: input.Name!, Value: input.Value));
        var fields = hidden.Concat(values).Select(field => KeyValuePair.Create(field.Name, field.Value));
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(address, content);
    }

    private static IEnumerable<T> QuerySelectorAll<T>(this AngleSharp.Dom.IParentNode node, string selector) =>
        node.QuerySelectorAll(selector).OfType<T>();
}
