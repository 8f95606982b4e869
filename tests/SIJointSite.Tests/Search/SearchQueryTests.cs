using SIJointSite.Tests.Support;

namespace SIJointSite.Tests.Search;

/// <summary>What patients type, and the page that must come first. A page that is not in the content fails its rows.</summary>
public sealed class SearchQueryTests(SharedSite site)
{
    [Theory]
    [InlineData("how to crack my si joint", "/articles/can-you-crack-your-si-joint")]
    [InlineData("pop my hip back in place", "/articles/can-you-crack-your-si-joint")]
    [InlineData("is it safe to crack my own back", "/articles/can-you-crack-your-si-joint")]
    [InlineData("how to unlock sij", "/articles/can-you-crack-your-si-joint")]
    [InlineData("what is the sij", "/articles/what-is-the-si-joint")]
    [InlineData("sacroilliac joint", "/articles/what-is-the-si-joint")]
    [InlineData("pelvis out of alignment", "/articles/what-is-the-si-joint")]
    [InlineData("how much does the sacroiliac joint move", "/articles/what-is-the-si-joint")]
    [InlineData("uneven hips", "/articles/what-is-the-si-joint")]
    [InlineData("why does my hip pop", "/articles/what-makes-a-joint-crack")]
    [InlineData("hip pops", "/articles/what-makes-a-joint-crack")]
    [InlineData("knuckle cracking arthritis", "/articles/what-makes-a-joint-crack")]
    [InlineData("gas bubble in joint", "/articles/what-makes-a-joint-crack")]
    [InlineData("cavitation", "/articles/what-makes-a-joint-crack")]
    [InlineData("when should i see a doctor", "/articles/when-to-get-help")]
    [InlineData("should i go to a and e", "/articles/when-to-get-help")]
    [InlineData("red flags", "/red-flags")]
    [InlineData("emergency number", "/red-flags")]
    [InlineData("symptom checker", "/symptom-check")]
    [InlineData("do i need a doctor quiz", "/symptom-check")]
    [InlineData("knee to chest", "/exercises/single-knee-to-chest")]
    [InlineData("ball squeeze between knees", "/exercises/knee-squeeze")]
    [InlineData("pelvic tilt", "/exercises/pelvic-tilt")]
    [InlineData("exersises", "/exercises")]
    [InlineData("daily exercise routine with timer", "/plan")]
    [InlineData("why does my si joint hurt", "/articles/why-it-hurts")]
    [InlineData("pain in bum cheek one side", "/articles/why-it-hurts")]
    [InlineData("what causes si joint pain", "/articles/why-it-hurts")]
    [InlineData("how long does it take to heal", "/articles/getting-better")]
    [InlineData("best sleeping position", "/articles/getting-better")]
    [InlineData("how to sit with si joint pain", "/articles/getting-better")]
    [InlineData("does a chiropractor help", "/articles/what-a-professional-does")]
    [InlineData("steroid injection si joint", "/articles/what-a-professional-does")]
    [InlineData("si joint fusion surgery", "/articles/what-a-professional-does")]
    [InlineData("pelvic pain in pregnancy", "/articles/pregnancy-and-after-birth")]
    [InlineData("pregnent back pain", "/articles/pregnancy-and-after-birth")]
    [InlineData("hypermobility eds", "/articles/very-bendy-joints")]
    [InlineData("stiff in the morning better when i move", "/articles/inflammatory-back-pain")]
    [InlineData("ankylosing spondylitis", "/articles/inflammatory-back-pain")]
    [InlineData("si joint myths", "/articles/myths")]
    public async Task Search_WhatPatientsType_FindsThePageFirst(string query, string page)
    {
        using var client = site.CreateBrowser();

        var results = await client.GetHtmlAsync($"/search?q={Uri.EscapeDataString(query)}");

        var found = results.QuerySelectorAll(".si-results__link").Select(link => link.GetAttribute("href")!.Split('#')[0]).ToArray();
        Assert.True(found is [var first, ..] && first == page, $"\"{query}\" found {string.Join(", ", found)}");
    }
}
